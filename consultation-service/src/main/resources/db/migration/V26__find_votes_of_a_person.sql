-- The votes in which a person speaks for a household are found by the rolls on which the person stands.
create index roll_entry_by_person on roll_entry (person);
create index household_state_by_person on household_state (person);
create index online_vote_by_roll on online_vote (roll_id);
create index ballot_round_by_roll on ballot_round (roll_id);
create index meeting_by_roll on meeting (roll_id);
