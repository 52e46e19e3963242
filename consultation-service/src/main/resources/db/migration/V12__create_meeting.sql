-- A community meeting, from its call to its end.
create table meeting (
    id               uuid primary key,
    village_id       uuid        not null references village,
    commune_code     text        not null,
    roll_id          uuid        not null references roll,
    occasion         text        not null check (occasion in ('DELIBERATION', 'HEAD_ELECTION', 'HEAD_DISMISSAL')),
    head_post        text        not null check (head_post in ('FILLED', 'HELD_BY_FRONT_HEAD', 'VACANT')),
    convenor         text        not null,
    -- The document of the commune by which the convenor calls, where the law asks for one.
    authority        text,
    chair            text        not null,
    starts_at        timestamptz not null,
    place            text        not null,
    state            text        not null
        check (state in ('CALLED', 'ANNOUNCED', 'IN_SESSION', 'CLOSED', 'CANCELLED')),
    called_at        timestamptz not null,
    notice_given_on  date,
    notice_posted_on date,
    notice_posted_at text,
    papers_sent_on   date,
    papers_form      text check (papers_form in ('DIRECT', 'SOCIAL_MEDIA')),
    opened_at        timestamptz,
    closed_at        timestamptz,
    version          bigint      not null,
    check (state not in ('ANNOUNCED', 'IN_SESSION', 'CLOSED') or notice_given_on is not null and notice_posted_on is not null),
    check ((state in ('IN_SESSION', 'CLOSED')) = (opened_at is not null)),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index meeting_by_village on meeting (village_id, called_at, id);

create table meeting_notice_form (
    meeting_id uuid not null references meeting,
    form       text not null,
    primary key (meeting_id, form)
);

create table meeting_agenda_item (
    meeting_id uuid     not null references meeting,
    item       smallint not null,
    matter_id  uuid     not null references matter,
    kind       text     not null,
    title      text     not null,
    state      text     not null check (state in ('PENDING', 'IN_VOTE', 'SETTLED')),
    primary key (meeting_id, item),
    unique (meeting_id, matter_id)
);

-- A household at a meeting. The devices at the door make the entry's id, so that a repeated entry is the same one.
create table attendance (
    entry_id       uuid primary key,
    meeting_id     uuid        not null references meeting,
    household_id   uuid        not null references household,
    representative text        not null,
    manner         text        not null check (manner in ('NAME_LIST', 'QR', 'BY_HAND')),
    arrived_at     timestamptz not null,
    entered_by     text        not null,
    left_at        timestamptz check (left_at >= arrived_at),
    departure_id   uuid unique,
    check ((left_at is null) = (departure_id is null))
);
-- One household is present once, however many devices enter it.
create unique index attendance_present_once on attendance (meeting_id, household_id) where left_at is null;
create index attendance_by_household on attendance (meeting_id, household_id, arrived_at);

-- What a meeting settled about itself by show of hands.
create table procedural_vote (
    id         uuid primary key,
    meeting_id uuid        not null references meeting,
    question   text        not null check (question in ('SECRETARY', 'VOTING_METHOD', 'COUNTING_BOARD')),
    -- For which matter of the agenda a method of voting is chosen.
    matter_id  uuid references matter,
    method     text check (method in ('SHOW_OF_HANDS', 'SECRET_BALLOT')),
    attending  bigint      not null check (attending > 0),
    in_favour  bigint      not null check (in_favour between 0 and attending),
    accepted   boolean     not null,
    taken_at   timestamptz not null,
    check ((question = 'VOTING_METHOD') = (matter_id is not null and method is not null))
);
-- A question is settled once.
create unique index procedural_vote_settles on procedural_vote (meeting_id, question, matter_id)
    nulls not distinct where accepted;

create table procedural_vote_person (
    vote_id      uuid     not null references procedural_vote,
    place        smallint not null,
    name         text     not null,
    -- Absent for a member of the Front committee, who attends without a household.
    household_id uuid references household,
    head         boolean  not null,
    primary key (vote_id, place)
);

-- A vote of those present on a matter of the agenda.
create table meeting_vote (
    id             uuid primary key,
    meeting_id     uuid        not null references meeting,
    matter_id      uuid        not null references matter,
    roll_id        uuid        not null references roll,
    method         text        not null check (method in ('SHOW_OF_HANDS', 'SECRET_BALLOT')),
    state          text        not null check (state in ('OPEN', 'COUNTED', 'CONFIRMED', 'WITHDRAWN')),
    -- Declared because too few households are there; nobody voted.
    undecidable    boolean     not null,
    opened_at      timestamptz not null,
    counted_at     timestamptz,
    present        bigint check (present >= 0),
    yes            bigint check (yes >= 0),
    no             bigint check (no >= 0),
    other          bigint check (other >= 0),
    handed_out     bigint,
    returned       bigint,
    valid          bigint,
    invalid        bigint,
    first_witness  uuid references household,
    second_witness uuid references household,
    outcome        text check (outcome in ('ADOPTED', 'REJECTED', 'NO_QUORUM')),
    decision_id    uuid references decision,
    version        bigint      not null,
    check (yes + no + other <= present),
    check (state not in ('COUNTED', 'CONFIRMED') or counted_at is not null and present is not null and yes is not null),
    check ((state = 'CONFIRMED') = (outcome is not null)),
    -- The counting minutes of a secret ballot add up.
    check (returned <= handed_out and valid + invalid = returned and yes + no + other = valid and handed_out = present)
);
create index meeting_vote_by_meeting on meeting_vote (meeting_id, opened_at, id);
create unique index meeting_vote_one_per_matter on meeting_vote (meeting_id, matter_id) where state <> 'WITHDRAWN';
create unique index meeting_vote_one_under_way on meeting_vote (matter_id) where state in ('OPEN', 'COUNTED');

-- A show of hands by name: what each household said, as the chair sees it, until the count.
create table voice (
    vote_id      uuid        not null references meeting_vote,
    household_id uuid        not null references household,
    choice       text        not null check (choice in ('YES', 'NO', 'OTHER')),
    recorded_at  timestamptz not null,
    primary key (vote_id, household_id)
);

-- Two people confirm a count: each side once, nobody for both.
create table meeting_vote_confirmation (
    vote_id      uuid        not null references meeting_vote,
    side         text        not null check (side in ('CHAIR', 'SECRETARY', 'COUNTING_BOARD_HEAD')),
    subject      text        not null,
    name         text        not null,
    confirmed_at timestamptz not null,
    primary key (vote_id, side),
    unique (vote_id, subject)
);

-- A meeting that lacked households opens the way to ballots.
alter table matter add column failed_meeting_on date;

-- The results of meetings held here stand beside those minuted on paper.
alter table meeting_result add column meeting_id uuid references meeting;
