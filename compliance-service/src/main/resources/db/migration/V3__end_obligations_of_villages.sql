-- What a village owes is owed until it is no more.
alter table obligation
    -- The village that owes it; unknown for projects, and for decisions told before this column was.
    add column village uuid,
    -- First day on which it is not owed any more.
    add column until date;
update obligation set village = subject where duty = 'HAVE_COVENANT';
create index obligation_by_village on obligation (village);
