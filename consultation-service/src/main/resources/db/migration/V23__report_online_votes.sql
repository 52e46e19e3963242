-- Decree 59/2023 Art. 5(2)a: the commune is told before an online vote is carried out.
alter table online_vote add column reported_at timestamptz;
alter table online_vote drop constraint online_vote_state_check;
alter table online_vote add constraint online_vote_state_check
    check (state in ('PROPOSED', 'AGREED', 'REPORTED', 'OPEN', 'CLOSED'));
-- Votes that were under way before this step existed keep their state.
alter table online_vote add constraint online_vote_reported check (state <> 'REPORTED' or reported_at is not null);

-- Decree 59/2023 Art. 5(2)b: somebody in the team is skilled in information technology.
alter table online_vote_team_member add column skilled_in_technology boolean not null default false;
update online_vote_team_member set skilled_in_technology = true where represents = 'TECHNOLOGY';
