-- What the citizens want on whose proposal the draft was written. Abolishing takes no draft.
alter table covenant
    add column changes_covenant uuid references covenant,
    add column change_manner    text check (change_manner in ('AMEND', 'REPLACE')),
    add constraint covenant_change check ((changes_covenant is null) = (change_manner is null));
