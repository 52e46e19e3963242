-- An election may end without a vote: its village is no more, or the Front took it back.
alter table resident_election drop constraint resident_election_stage_check;
alter table resident_election add constraint resident_election_stage_check
    check (stage in ('CALLED', 'BEFORE_HOUSEHOLDS', 'ELECTED', 'NOT_ELECTED', 'CLOSED', 'RECOGNISED',
                     'RECOGNITION_REFUSED', 'ANNULLED'));
