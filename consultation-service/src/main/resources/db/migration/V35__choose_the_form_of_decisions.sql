-- As what a decision is written, and the roll on which it was taken: who signs is on it.
alter table decision add column document_form text
    check (document_form in ('RESOLUTION', 'MINUTES', 'MEMORANDUM', 'AGREEMENT'));
alter table decision add column roll_id uuid references roll;
update decision set roll_id = coalesce(
    (select r.roll_id from meeting_result r where r.matter_id = decision.matter_id and r.outcome <> 'NO_QUORUM' limit 1),
    (select v.roll_id from online_vote v where v.matter_id = decision.matter_id and v.decision_id = decision.id limit 1),
    (select b.roll_id from ballot_round b where b.matter_id = decision.matter_id and b.roll_id is not null limit 1));
