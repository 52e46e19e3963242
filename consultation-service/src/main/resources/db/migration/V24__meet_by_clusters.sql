-- A part of a village whose households may meet apart, Law 10/2022/QH15 Art. 18(3).
create table residential_cluster (
    id         uuid primary key,
    village_id uuid not null references village,
    name       text not null,
    since      date not null,
    until      date check (until > since),
    constraint cluster_name_once exclude using gist
        (village_id with =, name with =, daterange(since, until) with &&)
);

-- A household is of one cluster at a time.
create table cluster_household (
    household_id uuid not null references household,
    cluster_id   uuid not null references residential_cluster,
    since        date not null,
    until        date check (until > since),
    primary key (household_id, since),
    constraint household_in_one_cluster exclude using gist
        (household_id with =, daterange(since, until) with &&)
);
create index cluster_household_by_cluster on cluster_household (cluster_id, since);

-- Frozen with the roll: nobody goes to another cluster between two meetings of one vote.
alter table roll_entry add column cluster_id uuid references residential_cluster;
create index roll_entry_by_cluster on roll_entry (roll_id, cluster_id) where cluster_id is not null;

-- How a village meets by clusters, Decree 59/2023 Art. 3(6).
create table cluster_plan (
    id                uuid primary key,
    village_id        uuid        not null references village,
    roll_id           uuid        not null references roll,
    -- Why a village of fewer households than the law says meets by clusters.
    scattered_because text,
    arrangements      text        not null,
    state             text        not null
        check (state in ('PLANNED', 'AGREED', 'REPORTED', 'APPROVED', 'DECLINED', 'CONCLUDED', 'WITHDRAWN')),
    planned_at        timestamptz not null,
    agreed_on         date,
    reported_on       date,
    number            text,
    decided_on        date,
    approved          boolean,
    reason            text,
    version           bigint      not null,
    check (agreed_on is not null or state in ('PLANNED', 'WITHDRAWN')),
    check (reported_on is not null or state in ('PLANNED', 'AGREED', 'WITHDRAWN')),
    check (decided_on is not null or state in ('PLANNED', 'AGREED', 'REPORTED', 'WITHDRAWN'))
);
create index cluster_plan_by_village on cluster_plan (village_id, planned_at, id);

create table cluster_plan_matter (
    plan_id   uuid     not null references cluster_plan,
    place     smallint not null,
    matter_id uuid     not null references matter,
    primary key (plan_id, place),
    unique (plan_id, matter_id)
);

create table cluster_plan_part (
    plan_id      uuid        not null references cluster_plan,
    place        smallint    not null,
    cluster_id   uuid        not null references residential_cluster,
    cluster_name text        not null,
    households   bigint      not null check (households > 0),
    chaired_by   text        not null check (chaired_by in ('VILLAGE_HEAD', 'FRONT_COMMITTEE_MEMBER', 'RESPECTED_CITIZEN')),
    chair        text        not null,
    starts_at    timestamptz not null,
    venue        text        not null,
    primary key (plan_id, place),
    unique (plan_id, cluster_id)
);

-- A meeting of one cluster is a meeting like any other, and a part of what the plan says.
alter table meeting
    add column cluster_plan_id uuid references cluster_plan,
    add column cluster_id      uuid references residential_cluster,
    add column cluster_name    text,
    add column chaired_by      text check (chaired_by in ('VILLAGE_HEAD', 'FRONT_COMMITTEE_MEMBER', 'RESPECTED_CITIZEN')),
    add constraint meeting_of_a_cluster check (num_nulls(cluster_plan_id, cluster_id, cluster_name, chaired_by) in (0, 4));
create unique index meeting_one_a_cluster on meeting (cluster_plan_id, cluster_id)
    where state in ('CALLED', 'ANNOUNCED', 'IN_SESSION');

alter table meeting_vote
    add column cluster_plan_id uuid references cluster_plan,
    add column cluster_id      uuid references residential_cluster,
    add constraint meeting_vote_of_a_cluster check ((cluster_plan_id is null) = (cluster_id is null));
-- Clusters may vote at the same time, each for itself; its outcome comes with the merged result.
drop index meeting_vote_one_under_way;
create unique index meeting_vote_one_under_way on meeting_vote (matter_id, cluster_id) nulls not distinct
    where state in ('OPEN', 'COUNTED');
create unique index meeting_vote_once_a_cluster on meeting_vote (cluster_plan_id, cluster_id, matter_id)
    where cluster_plan_id is not null and state = 'CONFIRMED';
alter table meeting_vote drop constraint meeting_vote_check2;
alter table meeting_vote add constraint meeting_vote_outcome
    check (state = 'CONFIRMED' or outcome is null),
    add constraint meeting_vote_confirmed_outcome
    check (state <> 'CONFIRMED' or outcome is not null or cluster_plan_id is not null);

-- What the clusters said together; the decision, or its lack, follows from it.
create table cluster_result (
    id          uuid primary key,
    plan_id     uuid        not null references cluster_plan,
    matter_id   uuid        not null references matter,
    held_on     date        not null,
    households  bigint      not null,
    present     bigint      not null check (present between 0 and households),
    yes         bigint      not null check (yes >= 0),
    no          bigint      not null check (no >= 0),
    other       bigint      not null check (other >= 0),
    outcome     text        not null check (outcome in ('ADOPTED', 'REJECTED', 'NO_QUORUM')),
    decision_id uuid references decision,
    merged_at   timestamptz not null,
    merged_by   text        not null,
    unique (plan_id, matter_id),
    check (yes + no + other <= present),
    check ((outcome = 'NO_QUORUM') = (decision_id is null))
);
