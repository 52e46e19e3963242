-- One instance at a time tells all events of the service: Kafka's transactions keep their order, so lanes have no use.
alter table outbox drop column slot;
drop table outbox_lease;
create table outbox_lease (
    one_row boolean primary key default true check (one_row),
    owner   uuid        not null,
    until   timestamptz not null
);
insert into outbox_lease (owner, until) values ('00000000-0000-0000-0000-000000000000', '-infinity');
