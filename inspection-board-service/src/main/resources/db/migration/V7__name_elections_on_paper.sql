-- The day of the first vote of a village of which this service heard: whatever it elected before, it elected on paper.
alter table village add column first_vote_on date;

-- Who was elected on paper: by which village, and when the Front committee of the commune recognised it.
alter table board_member
    add column paper_village_id uuid references village,
    add column recognition_number text,
    add column recognised_on date,
    -- The first day on which somebody elected here is no member any more, as the election was annulled.
    add column left_on date check (left_on is null or elected_in is not null),
    add check (num_nonnulls(paper_village_id, recognition_number, recognised_on) in (0, 3)),
    add check (recognised_on is null or origin = 'RESIDENTS' and elected_in is null);
