-- An annulled election gave its post only until it was annulled; an annulled dismissal dismissed nobody.
alter table election
    drop constraint election_state_check,
    drop constraint election_check3,
    add constraint election_state_check check (state in ('IN_PREPARATION', 'ANNOUNCED', 'ELECTED', 'NOBODY_ELECTED',
        'RECOGNISED', 'REFUSED', 'TO_BE_REPEATED', 'CALLED_OFF', 'ANNULLED', 'VILLAGE_ENDED')),
    add constraint election_in_office check (case state when 'RECOGNISED' then in_office_from is not null
        when 'ANNULLED' then true else in_office_from is null end);

alter table dismissal
    drop constraint dismissal_state_check,
    add constraint dismissal_state_check check (state in ('FILED', 'VOTED_FOR', 'NOT_AGREED', 'DISMISSED',
        'STAYS_IN_OFFICE', 'WITHDRAWN', 'ANNULLED', 'VILLAGE_ENDED'));

alter table official
    drop constraint official_left_because_check,
    add constraint official_left_because_check check (left_because in
        ('RESIGNED', 'DISMISSED', 'DIED', 'SUCCEEDED', 'ELECTION_ANNULLED', 'VILLAGE_ENDED'));

-- On ballots taken to the households, too, a voice in favour may be for one of several.
create table ballot_count_candidate (
    round_id     uuid   not null references ballot_count,
    candidate_id uuid   not null,
    votes        bigint not null check (votes >= 0),
    primary key (round_id, candidate_id)
);
