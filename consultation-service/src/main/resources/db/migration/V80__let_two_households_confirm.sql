-- Where the chair and the secretary or board's head both keep silent, two households confirm; nobody confirms twice.
alter table meeting_vote_confirmation drop constraint meeting_vote_confirmation_pkey;
alter table meeting_vote_confirmation drop constraint meeting_vote_confirmation_vote_id_subject_key,
    add primary key (vote_id, subject);
create unique index meeting_vote_confirmed_once_a_side on meeting_vote_confirmation (vote_id, side)
    where side <> 'HOUSEHOLD';
