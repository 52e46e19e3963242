-- A list runs from the newest row to the oldest, rows of one time by falling id: the index is read backwards.
drop index roll_by_village;
drop index matter_by_village;
drop index decision_by_commune;
drop index decision_by_village;
drop index online_vote_by_village;
drop index online_vote_by_commune;
create index roll_by_village on roll (village_id, drawn_at, id);
create index matter_by_village on matter (village_id, opened_at, id);
create index decision_by_commune on decision (commune_code, voted_on, id);
create index decision_by_village on decision (village_id, voted_on, id);
create index online_vote_by_village on online_vote (village_id, proposed_at, id);
create index online_vote_by_commune on online_vote (commune_code, proposed_at, id);
