-- From which day on something owed needs not be done any more, if it is not done by then, and from which day on it has to be
-- again. Facts are only added and may come before the obligation and in any order; hence no foreign key.
create table release (
    duty           text not null check (duty in ('SEND_DECISION', 'HAVE_COVENANT', 'NOTIFY_INVESTOR')),
    -- The decision, or the record of another service that asked for it.
    subject        uuid not null,
    -- What ended it: the later decision; the subject itself where a body of the commune did.
    cause          uuid not null,
    released_on    date,
    bound_again_on date,
    primary key (duty, subject, cause)
);
-- The record of another service that asked for what is owed, e.g. the covenant that was voted on.
alter table obligation add column asked_by uuid;
