-- An initiative about the covenant is taken up without a matter: it is drafted first, and voted on as the draft.
alter table initiative
    drop constraint initiative_check4,
    add constraint initiative_tabled check ((state = 'TABLED') = (tabled_on is not null)),
    add constraint initiative_matter check ((matter_id is not null) = (state = 'TABLED' and kind <> 'COVENANT'));
