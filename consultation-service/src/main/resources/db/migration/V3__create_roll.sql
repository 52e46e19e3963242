-- The households of a village on a day, drawn up once and never changed: the denominator of a vote.
create table roll (
    id           uuid primary key,
    village_id   uuid        not null references village,
    as_of        date        not null,
    drawn_at     timestamptz not null,
    households   bigint      not null check (households > 0),
    content_hash text        not null
);
create index roll_by_village on roll (village_id, drawn_at desc, id);

create table roll_entry (
    roll_id             uuid not null references roll,
    household_id        uuid not null references household,
    household_number    text not null,
    address             text not null,
    representative_name text not null,
    person              text not null,
    primary key (roll_id, household_id),
    unique (roll_id, person)
);

-- Head and Front head both sign; each side once.
create table roll_certification (
    roll_id      uuid        not null references roll,
    side         text        not null check (side in ('VILLAGE_HEAD', 'FRONT_HEAD')),
    subject      text        not null,
    name         text        not null,
    certified_at timestamptz not null,
    primary key (roll_id, side)
);
