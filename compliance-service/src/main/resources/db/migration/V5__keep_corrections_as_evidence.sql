-- A day that was put right is one more fact, with the time at which it was put right; what was told first has none.
alter table evidence add column corrected_at timestamptz not null default '-infinity';
alter table evidence drop constraint evidence_pkey;
alter table evidence add primary key (duty, subject, proof, done_on, corrected_at);
-- Of what one record proves, the newest correction stands, in whatever order and however often it was told.
create view standing_evidence as
    select e.duty, e.subject, e.done_on from evidence e
     where not exists (select from evidence later where later.duty = e.duty and later.subject = e.subject
                          and later.proof = e.proof and later.corrected_at > e.corrected_at);
