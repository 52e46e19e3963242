-- An initiative on the covenant may ask to change one in force, which the covenant service keeps; else it asks for a new one.
alter table initiative
    add column changes_covenant uuid,
    add column change_manner    text check (change_manner in ('AMEND', 'REPLACE', 'ABOLISH')),
    add constraint initiative_change check ((changes_covenant is null) = (change_manner is null)
        and (changes_covenant is null or kind = 'COVENANT'));
