-- By when the head tables an initiative in time: what is set for the place, at the latest when a consent of the first day expires.
alter table initiative add column table_by date;
update initiative set table_by = (waiting_since + interval '3 months')::date where waiting_since is not null;
alter table initiative
    add constraint initiative_last_day check ((table_by is null) = (waiting_since is null) and table_by >= waiting_since);
