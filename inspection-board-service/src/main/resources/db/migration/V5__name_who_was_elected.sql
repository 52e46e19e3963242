-- Who has a seat by an election, as the consultation service tells with its recognition; their names are public.
create table resident_elected (
    election_id uuid     not null references resident_election,
    place       smallint not null,
    name        text     not null,
    primary key (election_id, place)
);
