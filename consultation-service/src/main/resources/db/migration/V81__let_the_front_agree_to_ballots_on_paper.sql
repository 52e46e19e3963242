-- Ballots that were held on paper and entered wait for the Front's agreement, as those held here do.
alter table ballot_round
    drop constraint ballot_round_state_check,
    add constraint ballot_round_state_check check (state in
        ('PLANNED', 'ISSUED', 'ANNOUNCED', 'ENTERED', 'OUT', 'COUNTED', 'CONFIRMED', 'WITHDRAWN', 'VILLAGE_ENDED')),
    add constraint ballot_round_entered_by check (entered_by is not null or state <> 'ENTERED');
