-- The dismissal of a village head, from the paper that asks for it to the election that follows.
create table dismissal (
    id                   uuid primary key,
    village_id           uuid        not null references village,
    matter_id            uuid        not null unique references matter,
    ground               text        not null check (ground in ('OWN_REQUEST', 'FRONT_PROPOSAL', 'PETITION')),
    head_name            text        not null,
    reason               text        not null,
    -- The roll of which the petitioners are at least half.
    petition_roll_id     uuid references roll,
    filed_on             date        not null,
    entered_at           timestamptz not null,
    state                text        not null check (state in
        ('FILED', 'VOTED_FOR', 'NOT_AGREED', 'DISMISSED', 'STAYS_IN_OFFICE', 'WITHDRAWN')),
    -- What the commune committee decided where the community could not agree.
    committee_number     text,
    decided_on           date,
    agreed_with_front_on date,
    dismissed            boolean,
    committee_reason     text,
    ended_on             date,
    new_election_on      date,
    version              bigint      not null,
    check ((ground = 'PETITION') = (petition_roll_id is not null)),
    check ((state = 'DISMISSED') = (ended_on is not null)),
    check (new_election_on is null or ended_on is not null)
);
create index dismissal_by_village on dismissal (village_id, entered_at desc, id);
create unique index dismissal_one_before_the_households on dismissal (village_id) where state = 'FILED';

create table dismissal_cause (
    dismissal_id uuid not null references dismissal,
    cause        text not null,
    primary key (dismissal_id, cause)
);

-- A household petitions once.
create table dismissal_petitioner (
    dismissal_id uuid not null references dismissal,
    household_id uuid not null references household,
    primary key (dismissal_id, household_id)
);
