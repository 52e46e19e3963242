-- Where several seats are to be filled, a voice in favour is for as many people at most.
create table voice_candidate (
    vote_id      uuid not null,
    household_id uuid not null,
    candidate_id uuid not null,
    primary key (vote_id, household_id, candidate_id),
    foreign key (vote_id, household_id) references voice on delete cascade
);
insert into voice_candidate
select vote_id, household_id, candidate_id from voice where candidate_id is not null;
alter table voice drop column candidate_id;
