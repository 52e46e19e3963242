-- Who speaks for the households of a roll, day by day: what has a vote is the household, also when another of its members
-- comes to speak for it while the vote lasts.
create view roll_representative as
select e.roll_id, e.household_id, e.household_number, s.person, s.since, s.until
from roll_entry e join household_state s on s.household_id = e.household_id;

create index roll_entry_by_household on roll_entry (household_id);
drop index roll_entry_by_person;
