-- A long list is taken in beside the request; here stands how far it is and what came of it. The list itself is not kept.
create table household_import (
    id                 uuid primary key,
    village_id         uuid        not null references village,
    dry_run            boolean     not null,
    state              text        not null check (state in ('RUNNING', 'DONE', 'REFUSED', 'FAILED')),
    total_rows         integer     not null,
    rows_read          integer     not null check (rows_read <= total_rows),
    created            integer     not null,
    changed            integer     not null,
    unchanged          integer     not null,
    applied            boolean     not null,
    error_count        integer     not null,
    assumed_characters text,
    problem_vi         text,
    problem_en         text,
    requested_at       timestamptz not null,
    -- Renewed by the process that works on it: when it stops, nobody does any more.
    alive_at           timestamptz not null,
    finished_at        timestamptz,
    check ((state = 'RUNNING') = (finished_at is null)),
    check (state = 'DONE' or not applied)
);
create index household_import_by_age on household_import (requested_at);
create index household_import_running on household_import (alive_at) where state = 'RUNNING';

create table household_import_error (
    import_id uuid    not null references household_import on delete cascade,
    position  integer not null,
    line      integer not null,
    field     text    not null,
    detail_vi text    not null,
    detail_en text    not null,
    primary key (import_id, position)
);
