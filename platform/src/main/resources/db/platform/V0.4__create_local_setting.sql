-- What a province or commune has set where the law leaves it open. A row is never changed: a later one follows it, so
-- that what was judged by it can be judged again.
create table local_setting (
    id          uuid primary key,
    value_key   text        not null,
    unit        text        not null,
    -- Codes are used again: from when the unit's code has meant this unit.
    unit_since  date        not null,
    -- Absent where the document ends what was set before.
    value       text,
    since       date        not null check (since >= unit_since),
    document    text        not null,
    issued_on   date        not null,
    issued_by   text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    unique (value_key, unit, unit_since, since)
);
create index local_setting_by_unit on local_setting (unit, since desc, id desc);
create trigger local_setting_stays before update or delete on local_setting for each row execute function refuse_change();
create trigger local_setting_is_not_emptied before truncate on local_setting execute function refuse_change();
revoke update, delete, truncate on local_setting from current_user;
