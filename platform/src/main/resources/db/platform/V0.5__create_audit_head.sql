-- How long the chain was at the end of a day, and its head then. It is published: whoever keeps a head elsewhere can prove
-- later that nothing before it was changed or cut off.
create table audit_head (
    day    date   primary key,
    number bigint not null,
    hash   text   not null
);
create trigger audit_head_stays before update or delete on audit_head for each row execute function refuse_change();
create trigger audit_head_is_not_emptied before truncate on audit_head execute function refuse_change();
revoke update, delete, truncate on audit_head from current_user;
