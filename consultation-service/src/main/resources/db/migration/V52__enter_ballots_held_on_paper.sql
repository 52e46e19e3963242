-- Rounds of household ballots that a village held on paper: who entered them, and when. Absent for those that are held here.
alter table ballot_round
    add column entered_by text,
    add column entered_at timestamptz,
    add constraint ballot_round_entered check ((entered_by is null) = (entered_at is null));
