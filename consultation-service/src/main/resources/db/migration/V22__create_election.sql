-- The election of a village head, from the decision to hold it to the commune's answer.
create table election (
    id                   uuid primary key,
    village_id           uuid        not null references village,
    matter_id            uuid        not null unique references matter,
    number               text        not null,
    decided_on           date        not null,
    plan                 text        not null,
    meeting_day          date        not null,
    entered_at           timestamptz not null,
    state                text        not null check (state in ('IN_PREPARATION', 'ANNOUNCED', 'ELECTED', 'NOBODY_ELECTED',
        'RECOGNISED', 'REFUSED', 'TO_BE_REPEATED', 'CALLED_OFF')),
    -- The meeting of the village's Front committee that settled its list.
    party_cell_agreed_on date,
    minutes_on           date,
    minutes_sent_on      date,
    minutes_place        text,
    minutes_chair        text,
    minutes_secretary    text,
    committee_members    integer,
    committee_attending  integer check (committee_attending between 1 and committee_members),
    -- Those who attend the election were asked whether they stand or nominate somebody.
    list_settled         boolean     not null,
    team_number          text,
    team_decided_on      date,
    announced_on         date,
    posted_at            text,
    broadcast_by         text,
    elected_candidate    uuid,
    in_office_from       date,
    version              bigint      not null,
    check (state <> 'ANNOUNCED' or minutes_sent_on is not null and team_decided_on is not null and announced_on is not null),
    check ((state in ('ELECTED', 'RECOGNISED', 'REFUSED')) <= (elected_candidate is not null)),
    check ((state = 'RECOGNISED') = (in_office_from is not null))
);
create index election_by_village on election (village_id, entered_at desc, id);
create unique index election_one_under_way on election (village_id) where state in ('IN_PREPARATION', 'ANNOUNCED');

create table election_candidate (
    election_id        uuid     not null references election,
    place              smallint not null,
    candidate_id       uuid     not null unique,
    name               text     not null,
    date_of_birth      date     not null,
    -- Key of the person, made from the citizen number.
    person             text     not null,
    brought_by         text     not null check (brought_by in ('FRONT_COMMITTEE', 'SELF', 'HOUSEHOLD')),
    residence_evidence text     not null,
    votes              bigint check (votes >= 0),
    primary key (election_id, place)
);

create table election_team_member (
    election_id   uuid     not null references election,
    place         smallint not null,
    name          text     not null,
    year_of_birth integer  not null,
    represents    text     not null check (represents in ('FRONT_COMMITTEE', 'ORGANISATION', 'HOUSEHOLDS')),
    leader        boolean  not null,
    -- A member who came to stand as a candidate.
    has_left      boolean  not null,
    primary key (election_id, place)
);

-- In an election a voice in favour is for somebody.
alter table voice add column candidate_id uuid,
    add check (candidate_id is null or choice = 'YES');
create table meeting_vote_candidate (
    vote_id      uuid   not null references meeting_vote,
    candidate_id uuid   not null,
    votes        bigint not null check (votes >= 0),
    primary key (vote_id, candidate_id)
);

alter table procedural_vote drop constraint procedural_vote_question_check,
    add check (question in ('SECRETARY', 'VOTING_METHOD', 'COUNTING_BOARD', 'CANDIDATE_LIST')),
    add check (question <> 'CANDIDATE_LIST' or matter_id is not null);
