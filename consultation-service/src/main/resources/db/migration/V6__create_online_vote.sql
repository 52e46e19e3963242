create table online_vote (
    id           uuid primary key,
    matter_id    uuid        not null references matter,
    roll_id      uuid        not null references roll,
    village_id   uuid        not null references village,
    commune_code text        not null,
    title        text        not null,
    proposal     text        not null,
    state        text        not null check (state in ('PROPOSED', 'AGREED', 'OPEN', 'CLOSED')),
    opens_at     timestamptz not null,
    closes_at    timestamptz not null check (closes_at > opens_at),
    proposed_at  timestamptz not null,
    opened_at    timestamptz,
    closed_at    timestamptz,
    -- The key of this vote's ballots, wrapped under the key of the installation; destroyed when the vote is counted.
    ballot_key   bytea,
    yes          bigint,
    no           bigint,
    other        bigint,
    decision_id  uuid references decision,
    version      bigint      not null,
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((state = 'CLOSED') = (yes is not null and no is not null and other is not null)),
    check (state <> 'CLOSED' or ballot_key is null)
);
create index online_vote_by_village on online_vote (village_id, proposed_at desc, id);
create index online_vote_by_commune on online_vote (commune_code, proposed_at desc, id);
-- A matter is voted on once at a time.
create unique index online_vote_one_per_matter on online_vote (matter_id);

create table online_vote_team_member (
    vote_id    uuid     not null references online_vote,
    place      smallint not null,
    name       text     not null,
    represents text     not null,
    leader     boolean  not null,
    primary key (vote_id, place)
);

-- Households that agree to vote online at all; asked before the vote opens.
create table form_consent (
    vote_id      uuid        not null references online_vote,
    household_id uuid        not null references household,
    consented_at timestamptz not null,
    primary key (vote_id, household_id)
);

-- One row a household, written once: here the law's "one household, one vote" is kept by the database itself.
-- The choice lies sealed in it until the count; the count empties it. No time is kept: it would tell who voted when.
create table sealed_ballot (
    vote_id         uuid not null references online_vote,
    household_id    uuid not null references household,
    key_fingerprint text not null,
    seal            bytea,
    primary key (vote_id, household_id)
);

-- The counted ballots, without a household, in the order of their receipts, which is chance.
create table counted_ballot (
    vote_id uuid not null references online_vote,
    receipt text not null,
    choice  text not null check (choice in ('YES', 'NO', 'OTHER')),
    nonce   text not null,
    primary key (vote_id, receipt)
);
