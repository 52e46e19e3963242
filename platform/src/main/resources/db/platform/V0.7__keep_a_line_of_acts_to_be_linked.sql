-- Acts that have no link yet, so that the sealer need not look through the whole log each second. An act whose number was
-- taken early and whose transaction ended late still stands in this line.
create table audit_waiting (
    entry bigint primary key
);
insert into audit_waiting
select position from audit_entry e where not exists (select from audit_link l where l.entry = e.position);

create function wait_for_link() returns trigger language plpgsql as $$
begin
    insert into audit_waiting values (new.position);
    return null;
end $$;
create trigger audit_entry_waits_for_link after insert on audit_entry for each row execute function wait_for_link();
