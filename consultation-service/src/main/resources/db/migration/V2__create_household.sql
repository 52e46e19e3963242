-- The unit of account of every vote: one household, one representative at a time.
create table household (
    id                  uuid primary key,
    village_id          uuid   not null references village,
    number              text   not null,
    address             text   not null,
    representative_name text   not null,
    -- HMAC of the citizen number; the number itself is not kept.
    person              text   not null,
    version             bigint not null,
    unique (village_id, number),
    -- Nobody stands for two households of a village. Checked at the end, so that an import may swap two people.
    constraint household_one_per_representative unique (village_id, person) deferrable initially deferred
);
