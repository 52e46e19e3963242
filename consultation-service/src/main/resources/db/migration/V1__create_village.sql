create extension if not exists btree_gist;

-- A village or residential group in time: a merger or a new name makes a new version.
create table village (
    id             uuid primary key,
    code           text not null,
    name           text not null,
    kind           text not null check (kind in ('VILLAGE', 'RESIDENTIAL_GROUP')),
    province_code  text not null,
    commune_code   text not null,
    -- Codes are given again to other communes later; with this date the version is certain.
    commune_since  date not null,
    valid_from     date not null,
    valid_to       date check (valid_to > valid_from),
    resolution     text not null,
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index village_by_commune on village (commune_code, code, id);
