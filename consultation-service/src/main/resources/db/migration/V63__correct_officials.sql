-- A citizen number that was recorded wrongly: who entered the right one, and who confirmed it.
create table official_correction (
    id           uuid primary key,
    official_id  uuid not null references official,
    person       text not null,
    number       text not null,
    reason       text not null,
    entered_by   text not null,
    entered_at   timestamptz not null,
    confirmed_at timestamptz
);
create index official_correction_by_official on official_correction (official_id);
