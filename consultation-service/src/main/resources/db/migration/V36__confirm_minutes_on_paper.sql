alter table matter drop constraint matter_closed_because_check,
    add constraint matter_closed_because_check
        check (closed_because in ('VILLAGE_ENDED', 'ASKED_BACK', 'WITHDRAWN', 'NOT_AGREED'));

-- Minutes that were kept on paper: entered by one person, confirmed by another; only then do they decide.
create table minuted_meeting (
    id                  uuid primary key,
    matter_id           uuid        not null references matter,
    roll_id             uuid        not null references roll,
    state               text        not null check (state in ('ENTERED', 'CONFIRMED', 'REPLACED', 'WITHDRAWN')),
    held_on             date        not null,
    convenor            text        not null,
    authority           text,
    told_on             date        not null,
    posted_on           date        not null,
    papers_sent_on      date,
    present             bigint      not null check (present >= 0),
    yes                 bigint      not null check (yes >= 0),
    no                  bigint      not null check (no >= 0),
    other               bigint      not null check (other >= 0),
    -- Of a secret ballot only.
    handed_out          bigint,
    returned            bigint,
    valid               bigint,
    invalid             bigint,
    chair               text        not null,
    secretary           text        not null,
    secretary_household uuid,
    entered_by          text        not null,
    entered_at          timestamptz not null,
    confirmed_by        text,
    confirmed_at        timestamptz,
    outcome             text check (outcome in ('ADOPTED', 'REJECTED', 'NO_QUORUM')),
    decision_id         uuid references decision,
    version             bigint      not null,
    check (yes + no + other <= present),
    check ((state = 'CONFIRMED') = (outcome is not null)),
    check ((confirmed_by is not null) = (outcome is not null)),
    check (confirmed_by <> entered_by)
);
create index minuted_meeting_by_matter on minuted_meeting (matter_id, entered_at desc);
create unique index minuted_meeting_one_waits on minuted_meeting (matter_id) where state = 'ENTERED';

create table minuted_candidate (
    minutes_id   uuid   not null references minuted_meeting,
    candidate_id uuid   not null,
    votes        bigint not null check (votes >= 0),
    primary key (minutes_id, candidate_id)
);
-- Who stood up or was nominated at the meeting stands once the minutes are confirmed; of the person only the key is kept.
create table minuted_nominee (
    minutes_id         uuid     not null references minuted_meeting,
    place              smallint not null,
    candidate_id       uuid     not null unique,
    name               text     not null,
    date_of_birth      date     not null,
    person             text     not null,
    brought_by         text     not null check (brought_by in ('SELF', 'HOUSEHOLD')),
    residence_evidence text     not null,
    votes              bigint,
    primary key (minutes_id, place)
);
create table minuted_board_member (
    minutes_id uuid     not null references minuted_meeting,
    place      smallint not null,
    name       text     not null,
    primary key (minutes_id, place)
);
create table minuted_witness (
    minutes_id   uuid not null references minuted_meeting,
    household_id uuid not null references household,
    primary key (minutes_id, household_id)
);

-- A count that stands in such minutes is shown with them.
alter table meeting_result add column minuted boolean not null default false;
