-- The first day on which a village does not exist; what it decided stays.
alter table village add column valid_to date check (valid_to > valid_from);
