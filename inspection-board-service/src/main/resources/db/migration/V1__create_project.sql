-- A programme or project that a Community Investment Supervision Board watches over.
create table project (
    id            uuid primary key,
    commune_code  text        not null,
    -- Province and commune as one path: what a caller's rights are checked against.
    unit          text        not null,
    name          text        not null,
    investor      text        not null,
    starts_on     date        not null,
    notify_by     date        not null check (notify_by < starts_on),
    registered_at timestamptz not null
);
create index project_by_commune on project (commune_code, registered_at desc, id desc);
