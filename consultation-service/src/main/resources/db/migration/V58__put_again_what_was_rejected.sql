-- Which matters put before the households what they rejected: the decision that says so, and the day on which the wait begins.
create table renewal (
    matter_id   uuid primary key references matter,
    decision_id uuid not null references decision,
    rejected_on date not null
);
create index renewal_by_decision on renewal (decision_id);
