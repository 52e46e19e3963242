-- A matter may be put before the households to change one of their earlier decisions.
alter table matter
    add column changes_decision uuid references decision,
    add column change_manner text check (change_manner in ('AMEND', 'REPLACE', 'ABOLISH')),
    add check ((changes_decision is null) = (change_manner is null));

-- What became of a decision after the vote.
alter table decision
    add column state text not null default 'ADOPTED',
    add column origin_service text,
    add column origin_id uuid,
    add column committee_received_on date,
    add column front_received_on date,
    add column answer_by date,
    add column answer_number text,
    add column answered_on date,
    add column refusal_reason text,
    add column changes_decision uuid references decision,
    add column change_manner text check (change_manner in ('AMEND', 'REPLACE', 'ABOLISH')),
    add column changed_by uuid references decision,
    add column changed_on date,
    add column ended_on date;
update decision
set state = case when outcome = 'REJECTED' then 'REJECTED' when sent_on is not null then 'SENT' else 'ADOPTED' end;
update decision
set origin_service = matter.origin_service, origin_id = matter.origin_id
from matter where matter.id = decision.matter_id;
alter table decision
    alter column state drop default,
    add check (state in ('REJECTED', 'ADOPTED', 'SENT', 'RECEIVED', 'RECOGNISED', 'RECOGNITION_REFUSED', 'ANNULLED',
                         'REPLACED', 'ABOLISHED')),
    add check ((state = 'REJECTED') = (outcome = 'REJECTED')),
    add check (state <> 'RECOGNISED' or answered_on is not null and refusal_reason is null),
    add check (state <> 'RECOGNITION_REFUSED' or answered_on is not null and refusal_reason is not null),
    add check ((state in ('ANNULLED', 'REPLACED', 'ABOLISHED')) = (ended_on is not null)),
    add check (sent_on is not null or committee_received_on is null and front_received_on is null),
    add check ((changed_by is null) = (changed_on is null));
create unique index decision_of_origin on decision (origin_service, origin_id) where origin_service is not null;

-- The file as it went to the commune.
create table sent_document (
    decision_id uuid primary key references decision,
    file        bytea not null
);

-- The commune committee annuls a decision or asks for its change; the head tells the people.
create table committee_measure (
    id           uuid primary key,
    decision_id  uuid   not null references decision,
    kind         text   not null check (kind in ('ANNULMENT', 'CHANGE_REQUEST')),
    ground       text   not null check (ground in ('UNLAWFUL_CONTENT', 'PROCEDURE_BREACHED')),
    number       text   not null,
    reason       text   not null,
    taken_on     date   not null,
    announced_on date check (announced_on >= taken_on),
    version      bigint not null
);
create index committee_measure_by_decision on committee_measure (decision_id, taken_on, id);

create table result_publication (
    decision_id  uuid primary key references decision,
    published_on date not null,
    how          text not null
);

create table execution_report (
    id          uuid primary key,
    decision_id uuid    not null references decision,
    reported_on date    not null,
    text        text    not null,
    collected   bigint check (collected >= 0),
    spent       bigint check (spent >= 0),
    finished    boolean not null
);
create index execution_report_by_decision on execution_report (decision_id, reported_on, id);
