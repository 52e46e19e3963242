-- Which covenant in force citizens want to change, and how; none where they ask for a new one. What is not in force here, or of
-- another village, is kept as it was told: no draft is written on it.
alter table covenant_proposal
    add column changes_covenant uuid,
    add column change_manner    text check (change_manner in ('AMEND', 'REPLACE', 'ABOLISH')),
    add constraint covenant_proposal_change check ((changes_covenant is null) = (change_manner is null));
