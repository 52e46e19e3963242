-- The few fields of a village that covenants need; the consultation service owns villages and tells of them.
create table village (
    id           uuid primary key,
    code         text not null,
    name         text not null,
    commune_code text not null,
    -- Province, commune and village as one path: what a caller's rights are checked against.
    unit         text not null,
    valid_from   date not null
);
