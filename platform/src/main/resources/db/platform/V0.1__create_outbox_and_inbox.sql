-- What happened here and still has to be told. A row leaves when Kafka has it.
create table outbox (
    position   bigint generated always as identity primary key,
    event_id   uuid        not null unique,
    type       text        not null,
    -- The commune: the unit of order. Its hash picks the lease below.
    commune    text        not null,
    slot       smallint    not null check (slot between 0 and 15),
    happened_at timestamptz not null,
    data       text        not null
);
create index outbox_by_slot on outbox (slot, position);

-- One instance at a time tells the events of a slot; so a commune's events keep their order with several instances.
create table outbox_lease (
    slot  smallint primary key check (slot between 0 and 15),
    owner uuid        not null,
    until timestamptz not null
);
insert into outbox_lease (slot, owner, until)
select slot, '00000000-0000-0000-0000-000000000000', '-infinity' from generate_series(0, 15) slot;

-- What was taken in from others; written in the transaction of its effect.
create table inbox (
    source      text        not null,
    event_id    text        not null,
    type        text        not null,
    received_at timestamptz not null,
    primary key (source, event_id)
);
