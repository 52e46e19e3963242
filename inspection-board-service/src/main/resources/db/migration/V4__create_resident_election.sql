-- The few fields of a village that elections need; the consultation service owns villages and tells of them.
create table village (
    id       uuid primary key,
    name     text not null,
    -- Province, commune and village as one path.
    unit     text not null,
    -- The first day on which the village does not exist.
    valid_to date
);

-- A village elects members of a board; the consultation service takes the vote (Decree 59/2023 Art. 17(1)).
create table resident_election (
    id            uuid primary key,
    project_id    uuid        not null references project,
    village_id    uuid        not null references village,
    seats         smallint    not null check (seats > 0),
    stage         text        not null check (stage in ('CALLED', 'BEFORE_HOUSEHOLDS', 'ELECTED', 'NOT_ELECTED',
                                                        'RECOGNISED', 'RECOGNITION_REFUSED', 'ANNULLED')),
    matter_id     uuid,
    decision_id   uuid,
    elected_on    date check (elected_on is null or decision_id is not null),
    recognised_on date check (recognised_on >= elected_on),
    called_at     timestamptz not null
);
create index resident_election_by_project on resident_election (project_id, called_at desc, id desc);

-- Only who stands for the residents is elected by them.
alter table board_member add column elected_in uuid references resident_election
    check (elected_in is null or origin = 'RESIDENTS');
