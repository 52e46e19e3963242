-- Ballots taken round to the households of a village, from the plan to the confirmed count.
create table ballot_round (
    id              uuid primary key,
    matter_id       uuid        not null references matter,
    village_id      uuid        not null references village,
    commune_code    text        not null,
    title           text        not null,
    proposal        text        not null,
    purpose         text        not null,
    arrangements    text        not null,
    -- The document by which the commune committee set the form of the ballot.
    ballot_form     text        not null,
    distribute_on   date        not null,
    collect_until   timestamptz not null,
    state           text        not null
        check (state in ('PLANNED', 'ISSUED', 'ANNOUNCED', 'OUT', 'COUNTED', 'CONFIRMED', 'WITHDRAWN')),
    planned_at      timestamptz not null,
    issued_at       timestamptz,
    sent_on         date,
    notice_given_on date,
    -- Frozen when the first ballot goes out.
    roll_id         uuid references roll,
    began_at        timestamptz,
    decision_id     uuid references decision,
    version         bigint      not null,
    check (issued_at is not null or state in ('PLANNED', 'WITHDRAWN')),
    check (notice_given_on is not null or state in ('PLANNED', 'ISSUED', 'WITHDRAWN')),
    check ((roll_id is null) = (began_at is null)),
    check (began_at is not null or state in ('PLANNED', 'ISSUED', 'ANNOUNCED', 'WITHDRAWN')),
    check ((state = 'CONFIRMED') = (decision_id is not null))
);
create index ballot_round_by_village on ballot_round (village_id, planned_at desc, id);
-- A matter is voted on once at a time.
create unique index ballot_round_one_under_way on ballot_round (matter_id) where state <> 'WITHDRAWN';

create table ballot_team_member (
    round_id         uuid     not null references ballot_round,
    place            smallint not null,
    name             text     not null,
    represents       text     not null check (represents in ('VILLAGE', 'FRONT_COMMITTEE', 'SOCIO_POLITICAL_ORGANISATION')),
    leader           boolean  not null,
    -- The member's own household, which may not watch the count; absent when it is not of the village.
    household_number text,
    primary key (round_id, place)
);

create table ballot_notice_form (
    round_id uuid not null references ballot_round,
    form     text not null,
    primary key (round_id, form)
);

-- One row a household: here the law's "one ballot a household" is kept by the database itself. It tells who took a ballot
-- and who returned one, without a time: the order of returns says nothing about the order in the box.
create table household_ballot (
    round_id     uuid not null references ballot_round,
    household_id uuid not null references household,
    state        text not null check (state in ('NOT_REACHED', 'NOT_AT_HOME', 'REFUSED', 'GIVEN_OUT', 'RETURNED')),
    primary key (round_id, household_id)
);

-- Why a ballot was replaced or an entry corrected.
create table ballot_remark (
    id           bigint generated always as identity primary key,
    round_id     uuid        not null references ballot_round,
    household_id uuid        not null references household,
    step         text        not null check (step in ('REPLACE', 'UNDO_RETURN', 'UNDO_GIVE_OUT')),
    reason       text        not null,
    noted_at     timestamptz not null,
    noted_by     text        not null
);
create index ballot_remark_by_household on ballot_remark (round_id, household_id);
