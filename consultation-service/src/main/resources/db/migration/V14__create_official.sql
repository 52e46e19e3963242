-- Who holds a post of a village, from a day to a day.
create table official (
    id             uuid primary key,
    village_id     uuid   not null references village,
    post           text   not null check (post in ('VILLAGE_HEAD', 'ACTING_VILLAGE_HEAD', 'FRONT_HEAD')),
    name           text   not null,
    -- HMAC of the citizen number; the number itself is not kept.
    person         text   not null,
    held_from      date   not null,
    -- The day after the last one in the post.
    held_until     date check (held_until > held_from),
    number         text   not null,
    decided_on     date   not null check (decided_on <= held_from),
    decided_by     text   not null check (decided_by in ('COMMUNE_COMMITTEE', 'COMMUNE_FRONT')),
    -- The last day of the term as it began, against which all its changes are held, and as it stands.
    first_last_day date,
    last_day       date,
    left_because   text check (left_because in ('RESIGNED', 'DISMISSED', 'DIED', 'SUCCEEDED', 'VILLAGE_ENDED')),
    leaving_number text,
    version        bigint not null,
    check (left_because is null or held_until is not null),
    constraint post_held_by_one exclude using gist
        (village_id with =, post with =, daterange(held_from, held_until) with &&)
);

create table official_term_change (
    official_id uuid     not null references official,
    place       smallint not null,
    last_day    date     not null,
    ground      text     not null check (ground in ('REORGANISATION', 'FORCE_MAJEURE')),
    number      text     not null,
    decided_on  date     not null,
    decided_by  text     not null check (decided_by in ('COMMUNE_COMMITTEE', 'PROVINCE_COMMITTEE')),
    primary key (official_id, place)
);
