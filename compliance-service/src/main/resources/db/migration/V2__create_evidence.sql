-- That something owed was done, and when. Facts are only added, so they may come before the obligation and in any
-- order; hence no foreign key. The earliest one decides.
create table evidence (
    duty    text not null check (duty in ('SEND_DECISION', 'HAVE_COVENANT', 'NOTIFY_INVESTOR')),
    subject uuid not null,
    done_on date not null,
    -- The record that proves it: the decision, the covenant, the board that sent its plan.
    proof   uuid not null,
    primary key (duty, subject, done_on, proof)
);
