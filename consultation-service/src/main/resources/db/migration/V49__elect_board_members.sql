-- The people of a village who sit on a board are elected by name: the matter asks who.
create table board_election (
    matter_id            uuid primary key references matter,
    board                text     not null check (board in ('INVESTMENT_SUPERVISION', 'PEOPLES_INSPECTION')),
    seats                smallint not null check (seats > 0),
    -- When the Party cell had agreed to the list of the village's Front committee.
    party_cell_agreed_on date,
    -- Those who attend the meeting were asked whether they stand or nominate somebody.
    list_settled         boolean  not null,
    version              bigint   not null
);

create table board_candidate (
    matter_id          uuid     not null references board_election,
    place              smallint not null,
    candidate_id       uuid     not null unique,
    name               text     not null,
    date_of_birth      date     not null,
    -- Key of the person, made from the citizen number.
    person             text     not null,
    brought_by         text     not null check (brought_by in ('FRONT_COMMITTEE', 'SELF', 'HOUSEHOLD')),
    residence_evidence text     not null,
    votes              bigint check (votes >= 0),
    primary key (matter_id, place)
);

-- Who has a seat; fewer than seats when too few reached the share, or two are level for the last one.
create table board_elected (
    matter_id    uuid     not null references board_election,
    place        smallint not null,
    candidate_id uuid     not null,
    primary key (matter_id, place)
);
