-- What the households of a village decided, counted on the frozen roll.
create table decision (
    id              uuid primary key,
    matter_id       uuid   not null unique references matter,
    number          text   not null,
    village_id      uuid   not null references village,
    commune_code    text   not null,
    kind            text   not null,
    form            text   not null,
    title           text   not null,
    proposal        text   not null,
    voted_on        date   not null,
    households      bigint not null check (households > 0),
    participants    bigint not null check (participants between 0 and households),
    yes             bigint not null check (yes >= 0),
    no              bigint not null check (no >= 0),
    other           bigint not null check (other >= 0),
    outcome         text   not null check (outcome in ('ADOPTED', 'REJECTED')),
    send_by         date   not null,
    sent_on         date,
    village_head    text,
    front_head      text,
    first_household  text,
    second_household text,
    version         bigint not null,
    -- One household, one voice: never more voices than households that took part.
    check (yes + no + other <= participants),
    check (sent_on is null or outcome = 'ADOPTED'),
    unique (village_id, number)
);
create index decision_by_commune on decision (commune_code, voted_on desc, id);
create index decision_by_village on decision (village_id, voted_on desc, id);
