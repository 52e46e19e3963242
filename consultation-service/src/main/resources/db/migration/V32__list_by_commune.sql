-- A commune's office asks what its villages have before them and what waits for it.
alter table dismissal add column commune_code text;
update dismissal set commune_code = village.commune_code from village where village.id = dismissal.village_id;
alter table dismissal alter column commune_code set not null;
alter table election add column commune_code text;
update election set commune_code = village.commune_code from village where village.id = election.village_id;
alter table election alter column commune_code set not null;

create index matter_by_commune on matter (commune_code, opened_at, id);
create index meeting_by_commune on meeting (commune_code, called_at, id);
create index ballot_round_by_commune on ballot_round (commune_code, planned_at, id);
create index initiative_by_commune on initiative (commune_code, started_at, id);
create index dismissal_by_commune on dismissal (commune_code, entered_at, id);
create index election_by_commune on election (commune_code, entered_at, id);

-- From a matter to the meetings that had it on their agenda.
create index meeting_agenda_item_by_matter on meeting_agenda_item (matter_id);
