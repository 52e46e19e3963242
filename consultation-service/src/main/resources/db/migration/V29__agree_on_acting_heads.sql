-- The commune committee designates an acting head once it has agreed with the commune Front.
alter table official add column agreed_with_front_on date check (agreed_with_front_on <= decided_on);

-- Who is succeeded on the first day never held the post: the range is empty.
alter table official drop constraint official_check;
alter table official add constraint official_leaves_after_coming check (held_until >= held_from);
