-- What a village has begun and not finished ends with it, and what ended says so.
alter table initiative
    drop constraint initiative_state_check,
    drop constraint initiative_check1,
    add constraint initiative_state_check check (state in
        ('COLLECTING', 'SUBMITTED', 'APPROVED', 'TABLED', 'DECLINED', 'VILLAGE_ENDED')),
    add constraint initiative_waiting check (case state when 'COLLECTING' then waiting_since is null
        when 'VILLAGE_ENDED' then true else waiting_since is not null end);

alter table ballot_round
    drop constraint ballot_round_state_check,
    drop constraint ballot_round_check,
    drop constraint ballot_round_check1,
    drop constraint ballot_round_check3,
    add constraint ballot_round_state_check check (state in
        ('PLANNED', 'ISSUED', 'ANNOUNCED', 'OUT', 'COUNTED', 'CONFIRMED', 'WITHDRAWN', 'VILLAGE_ENDED')),
    add constraint ballot_round_issued
        check (issued_at is not null or state in ('PLANNED', 'WITHDRAWN', 'VILLAGE_ENDED')),
    add constraint ballot_round_announced
        check (notice_given_on is not null or state in ('PLANNED', 'ISSUED', 'WITHDRAWN', 'VILLAGE_ENDED')),
    add constraint ballot_round_begun
        check (began_at is not null or state in ('PLANNED', 'ISSUED', 'ANNOUNCED', 'WITHDRAWN', 'VILLAGE_ENDED'));
drop index ballot_round_one_under_way;
create unique index ballot_round_one_under_way on ballot_round (matter_id)
    where state not in ('WITHDRAWN', 'VILLAGE_ENDED');

alter table online_vote
    drop constraint online_vote_state_check,
    add constraint online_vote_state_check check (state in
        ('PROPOSED', 'AGREED', 'REPORTED', 'OPEN', 'CLOSED', 'VILLAGE_ENDED')),
    -- Without its key no ballot of it can be read any more.
    add constraint online_vote_ended_unread check (state <> 'VILLAGE_ENDED' or ballot_key is null);
drop index online_vote_one_per_matter;
create unique index online_vote_one_per_matter on online_vote (matter_id) where state <> 'VILLAGE_ENDED';

alter table election
    drop constraint election_state_check,
    add constraint election_state_check check (state in ('IN_PREPARATION', 'ANNOUNCED', 'ELECTED', 'NOBODY_ELECTED',
        'RECOGNISED', 'REFUSED', 'TO_BE_REPEATED', 'CALLED_OFF', 'VILLAGE_ENDED'));

alter table dismissal
    drop constraint dismissal_state_check,
    add constraint dismissal_state_check check (state in
        ('FILED', 'VOTED_FOR', 'NOT_AGREED', 'DISMISSED', 'STAYS_IN_OFFICE', 'WITHDRAWN', 'VILLAGE_ENDED'));

-- The villages of the day of the conclusion count: one that ended before it does not.
alter table commune_matter_village
    add column village_ended_on date,
    add constraint commune_matter_village_ended check (village_ended_on is null or not in_favour and decision_id is null);
