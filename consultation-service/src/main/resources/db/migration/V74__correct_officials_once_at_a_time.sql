-- A correction that was entered wrongly is taken back; of one post one at a time waits to be confirmed.
alter table official_correction
    add column withdrawn_at timestamptz,
    add column version bigint not null default 0;
update official_correction earlier set withdrawn_at = now()
where confirmed_at is null and exists (
    select from official_correction later
    where later.official_id = earlier.official_id and later.confirmed_at is null
        and (later.entered_at, later.id) > (earlier.entered_at, earlier.id));
alter table official_correction alter column version drop default;
create unique index official_correction_waiting on official_correction (official_id)
    where confirmed_at is null and withdrawn_at is null;
