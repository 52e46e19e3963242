-- A resolution of the commune council by which villages begin, end, or have another name or kind.
create table reorganisation (
    id             uuid primary key,
    commune_code   text        not null,
    kind           text        not null
        check (kind in ('ESTABLISHMENT', 'MERGER', 'SPLIT', 'DISSOLUTION', 'RENAMING', 'CONVERSION')),
    number         text        not null,
    adopted_on     date        not null,
    decided_by     text        not null check (decided_by in ('COMMUNE_COUNCIL', 'SPECIAL_ZONE_COMMITTEE')),
    in_force_on    date        not null check (in_force_on >= adopted_on),
    -- SHA-256 of the resolution's file.
    file_hash      text,
    -- The report on what the people said to the plan.
    opinion_report text        not null,
    recorded_at    timestamptz not null
);
create index reorganisation_by_commune on reorganisation (commune_code, recorded_at desc, id);

-- What became of which village; a village of a later name keeps its id.
create table village_succession (
    from_id           uuid not null references village,
    to_id             uuid not null references village check (to_id <> from_id),
    reorganisation_id uuid not null references reorganisation,
    primary key (from_id, to_id)
);
create index village_succession_to on village_succession (to_id);

-- The names and kinds of a village; the newest also stands in the village itself.
create table village_style (
    village_id  uuid not null references village,
    since       date not null,
    name        text not null,
    kind        text not null check (kind in ('VILLAGE', 'RESIDENTIAL_GROUP')),
    resolution  text not null,
    primary key (village_id, since)
);
insert into village_style (village_id, since, name, kind, resolution)
select id, valid_from, name, kind, resolution from village;

-- Which villages a resolution is about, and why one of them may be smaller than the decree asks for.
create table reorganised_village (
    reorganisation_id uuid   not null references reorganisation,
    village_id        uuid   not null references village,
    part              text   not null check (part in ('BEGAN', 'ENDED', 'RECEIVED', 'RESTYLED')),
    households        bigint not null,
    smaller_because   text,
    primary key (reorganisation_id, village_id)
);
create index reorganised_village_by_village on reorganised_village (village_id);

-- An open matter of an ended village goes to its only successor, or is closed.
alter table matter drop constraint matter_state_check;
alter table matter
    add column closed_because text check (closed_because in ('VILLAGE_ENDED')),
    add constraint matter_state_check check (state in ('OPEN', 'IN_VOTE', 'DECIDED', 'CLOSED')),
    add check ((state = 'CLOSED') = (closed_because is not null));

-- What the village was called when it decided; a paper and its check do not follow later names.
alter table decision add column village_name text;
update decision set village_name = village.name from village where village.id = decision.village_id;
alter table decision alter column village_name set not null;
