-- Who leaves or declines has no ballot; who was there is frozen when the casting ends.
alter table meeting_vote drop constraint meeting_vote_check3;
alter table meeting_vote add column casting_ended_at timestamptz;
update meeting_vote set casting_ended_at = counted_at;
alter table meeting_vote add check (returned <= handed_out and valid + invalid = returned
    and yes + no + other = valid and handed_out <= present),
    add check ((counted_at is null) = (casting_ended_at is null)),
    add check (casting_ended_at between opened_at and counted_at);

-- In the end a household that was present, and both that watched, may confirm a count.
alter table meeting_vote_confirmation drop constraint meeting_vote_confirmation_side_check,
    add check (side in ('CHAIR', 'SECRETARY', 'COUNTING_BOARD_HEAD', 'HOUSEHOLD'));
alter table ballot_count_confirmation drop constraint ballot_count_confirmation_pkey,
    drop constraint ballot_count_confirmation_round_id_subject_key,
    add primary key (round_id, subject);

-- Who asked for a vote may take that back.
alter table matter drop constraint matter_closed_because_check,
    add constraint matter_closed_because_check check (closed_because in ('VILLAGE_ENDED', 'ASKED_BACK'));
update matter set state = 'CLOSED', closed_because = 'ASKED_BACK'
where state = 'OPEN' and (id in (select matter_id from dismissal where state = 'WITHDRAWN')
    or id in (select matter_id from election where state = 'CALLED_OFF'));

-- Who was elected awaits the commune's answer: until then no other election begins.
drop index election_one_under_way;
create unique index election_one_under_way on election (village_id)
    where state in ('IN_PREPARATION', 'ANNOUNCED', 'ELECTED');
