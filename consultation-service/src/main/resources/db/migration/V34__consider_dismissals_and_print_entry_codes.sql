-- What the Front head proposes is before the commune chair first, and only then before the households.
alter table dismissal alter column matter_id drop not null,
    add column chair_number text,
    add column considered_on date,
    add column put_to_households boolean,
    add column declined_because text,
    drop constraint dismissal_state_check,
    add constraint dismissal_state_check check (state in
        ('PROPOSED', 'DECLINED', 'FILED', 'VOTED_FOR', 'NOT_AGREED', 'DISMISSED', 'STAYS_IN_OFFICE', 'WITHDRAWN',
        'ANNULLED', 'VILLAGE_ENDED')),
    add check (state not in ('PROPOSED', 'DECLINED') or ground = 'FRONT_PROPOSAL' and matter_id is null),
    add check (state in ('PROPOSED', 'DECLINED', 'WITHDRAWN', 'VILLAGE_ENDED') or matter_id is not null);
drop index dismissal_one_before_the_households;
create unique index dismissal_one_under_way on dismissal (village_id) where state in ('PROPOSED', 'FILED');

-- Who leads an election team may run it with the own account.
alter table election_team_member add column person text;

-- By which code a household is known at the door of a meeting; the code itself is not kept.
create table entry_code (
    meeting_id   uuid        not null references meeting,
    household_id uuid        not null references household,
    digest       text        not null,
    issued_at    timestamptz not null,
    primary key (meeting_id, household_id),
    unique (meeting_id, digest)
);
