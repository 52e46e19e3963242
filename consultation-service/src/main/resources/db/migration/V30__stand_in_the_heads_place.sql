-- The commune signs a roll in the place of a head: while the post is vacant for every vote, else only for one on who is head.
alter table roll_certification drop constraint roll_certification_side_check;
alter table roll_certification add constraint roll_certification_side_check
    check (side in ('VILLAGE_HEAD', 'FRONT_HEAD', 'COMMUNE_CHAIR', 'COMMUNE_FRONT'));
alter table roll_certification add column post_vacant boolean not null default false;

-- The title of who signs a decision in the head's place; absent when the head signs.
alter table decision add column head_title text;
