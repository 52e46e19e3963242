-- What somebody in a commune owes, as the other services told it. No row is ever judged here: what counts on which day
-- is decided when it is asked.
create table obligation (
    duty       text not null check (duty in ('SEND_DECISION', 'HAVE_COVENANT', 'NOTIFY_INVESTOR')),
    -- The decision, village or project; ids of other services.
    subject    uuid not null,
    commune    text not null check (commune ~ '^\d{5}$'),
    name       text not null check (name <> ''),
    -- First day on which it is owed; unknown for projects, which are told without the day they became known.
    since      date check (since is not null or duty = 'NOTIFY_INVESTOR'),
    -- Last lawful day; a covenant has none, it must be in force on the day that is asked for.
    due_on     date check ((due_on is null) = (duty = 'HAVE_COVENANT')),
    -- Village code, else the day it is due: the order in which people look for it.
    list_order text collate "C" not null,
    primary key (duty, subject)
);
create index obligation_by_commune on obligation (commune, duty, list_order, subject);
