-- The count of a community meeting, entered from its minutes.
create table meeting_result (
    id         uuid primary key,
    matter_id  uuid        not null references matter,
    roll_id    uuid        not null references roll,
    held_on    date        not null,
    present    bigint      not null,
    yes        bigint      not null,
    no         bigint      not null,
    other      bigint      not null,
    chair      text        not null,
    secretary  text        not null,
    outcome    text        not null check (outcome in ('ADOPTED', 'REJECTED', 'NO_QUORUM')),
    entered_at timestamptz not null,
    check (present >= 0 and yes >= 0 and no >= 0 and other >= 0),
    check (yes + no + other <= present)
);
create index meeting_result_by_matter on meeting_result (matter_id);
-- A meeting that could decide ends the matter; one without enough households may be followed by another.
create unique index meeting_result_one_decides on meeting_result (matter_id) where outcome <> 'NO_QUORUM';
