-- Days of a decision or of household ballots that were typed wrongly and put right; rows are only added.
create table day_correction (
    id           uuid primary key,
    record_id    uuid        not null,
    day          text        not null check (day in ('SENDING', 'COMMITTEE_RECEIPT', 'FRONT_RECEIPT', 'ANSWER',
                                                     'PUBLICATION', 'PLAN_SENDING', 'BALLOT_NOTICE')),
    earlier_day  date        not null,
    right_day    date        not null,
    reason       text        not null,
    corrected_by text        not null,
    corrected_at timestamptz not null,
    check (right_day <> earlier_day)
);
create index day_correction_by_record on day_correction (record_id, corrected_at desc, id);
