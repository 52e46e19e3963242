-- Either head of a village takes an online vote back before it opens; the matter may then be put to another vote.
alter table online_vote drop constraint online_vote_state_check;
alter table online_vote add constraint online_vote_state_check
    check (state in ('PROPOSED', 'AGREED', 'REPORTED', 'OPEN', 'CLOSED', 'WITHDRAWN', 'VILLAGE_ENDED'));
drop index online_vote_one_per_matter;
create unique index online_vote_one_per_matter on online_vote (matter_id) where state not in ('WITHDRAWN', 'VILLAGE_ENDED');
