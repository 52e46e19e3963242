-- Every official act, written in the transaction of the act.
create table audit_entry (
    position bigint generated always as identity primary key,
    at       timestamptz not null,
    actor    text        not null,
    act      text        not null,
    unit     text        not null,
    subject  text        not null,
    details  text        not null
);

-- The chain: each link covers one entry and the link before it. Made in batches after the fact,
-- so that no act waits for another on one row. No foreign key: its check would lock the entry, which needs the right to
-- update that nobody has here; the check of the chain finds a link whose entry is gone.
create table audit_link (
    number bigint primary key,
    entry  bigint not null unique,
    hash   text   not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what was written: no % here', tg_table_name, tg_op;
end $$;
create trigger audit_entry_stays before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_is_not_emptied before truncate on audit_entry execute function refuse_change();
create trigger audit_link_stays before update or delete on audit_link for each row execute function refuse_change();
create trigger audit_link_is_not_emptied before truncate on audit_link execute function refuse_change();
revoke update, delete, truncate on audit_entry, audit_link from current_user;
