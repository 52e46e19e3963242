-- Something that the households of a village are to decide.
create table matter (
    id             uuid primary key,
    village_id     uuid        not null references village,
    commune_code   text        not null,
    kind           text        not null,
    title          text        not null,
    proposal       text        not null,
    -- The record of another service that asked for the vote.
    origin_service text,
    origin_id      uuid,
    state          text        not null check (state in ('OPEN', 'IN_VOTE', 'DECIDED')),
    opened_at      timestamptz not null,
    version        bigint      not null,
    check ((origin_service is null) = (origin_id is null)),
    -- The same request of another service opens one matter, however often it is told.
    unique (origin_service, origin_id)
);
create index matter_by_village on matter (village_id, opened_at desc, id);
