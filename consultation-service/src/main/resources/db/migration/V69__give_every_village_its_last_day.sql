-- Who is asked later than the other villages, or again, has as many days as they had.
alter table commune_matter_village add column decide_by date;
update commune_matter_village share
  set decide_by = greatest(matter.decide_by, share.asked_on + greatest(matter.decide_by - matter.opened_on, 2))
  from commune_matter matter where matter.id = share.commune_matter_id;
alter table commune_matter_village alter column decide_by set not null;
