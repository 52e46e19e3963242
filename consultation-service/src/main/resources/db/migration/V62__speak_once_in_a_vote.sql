-- For a household of a vote speaks who stands for it on the vote's roll, or in that person's place another whom the household
-- book names and a second side has confirmed. Who spoke for one household stays on record, and never speaks for another.
create table vote_substitute (
    vote_id      uuid not null references online_vote,
    person       text not null,
    household_id uuid not null references household,
    speaks       boolean not null,
    primary key (person, vote_id)
);
create unique index vote_substitute_one_a_household on vote_substitute (vote_id, household_id) where speaks;

drop view roll_representative;
drop index roll_entry_by_household;
create index roll_entry_by_person on roll_entry (person);

create view vote_speaker as
select v.id as vote_id, e.household_id, e.household_number, e.person
from online_vote v join roll_entry e on e.roll_id = v.roll_id
where not exists (select from vote_substitute s
    where s.vote_id = v.id and s.household_id = e.household_id and s.speaks)
union all
select s.vote_id, e.household_id, e.household_number, s.person
from vote_substitute s join online_vote v on v.id = s.vote_id
    join roll_entry e on e.roll_id = v.roll_id and e.household_id = s.household_id
where s.speaks;

-- By whose entry a person became the representative of a household: somebody else confirms it.
create table representative_entry (
    household_id uuid not null references household,
    person       text not null,
    entered_by   text not null,
    primary key (household_id, person)
);
