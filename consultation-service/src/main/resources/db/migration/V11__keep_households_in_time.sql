-- Its name is used again below.
alter table household drop constraint household_one_per_representative;

-- A household stays itself while its village, number, address and representative change: each state holds from a day to a day.
create table household_state (
    household_id        uuid not null references household,
    since               date not null,
    until               date check (until > since),
    village_id          uuid not null references village,
    number              text not null,
    address             text not null,
    representative_name text not null,
    -- HMAC of the citizen number; the number itself is not kept.
    person              text not null,
    primary key (household_id, since),
    constraint household_in_one_state exclude using gist
        (household_id with =, daterange(since, until) with &&) deferrable initially deferred,
    constraint household_number_once exclude using gist
        (village_id with =, number with =, daterange(since, until) with &&) deferrable initially deferred,
    -- Nobody stands for two households of a village. Checked at the end, so that an import may swap two people.
    constraint household_one_per_representative exclude using gist
        (village_id with =, person with =, daterange(since, until) with &&) deferrable initially deferred
);
insert into household_state (household_id, since, village_id, number, address, representative_name, person)
select h.id, v.valid_from, h.village_id, h.number, h.address, h.representative_name, h.person
from household h join village v on v.id = h.village_id;
create index household_state_by_village on household_state (village_id, number, since);

alter table household drop column village_id, drop column number, drop column address, drop column representative_name,
    drop column person, drop column version;

-- What became of a household that ended, and where a new one came from.
create table household_succession (
    from_id uuid not null references household,
    to_id   uuid not null references household,
    on_day  date not null,
    kind    text not null check (kind in ('SPLIT', 'MERGER')),
    primary key (from_id, to_id)
);
