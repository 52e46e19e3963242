-- Where the dismissal of a member of a board stands; so far only the decision of the village told.
alter table board_dismissal add column state text;
update board_dismissal b set state = coalesce((
    select case d.state
        when 'REJECTED' then 'NOT_AGREED'
        when 'RECOGNISED' then 'DISMISSED'
        when 'RECOGNITION_REFUSED' then 'STAYS_ON_BOARD'
        when 'ANNULLED' then 'ANNULLED'
        else 'VOTED_FOR'
    end
    from decision d where d.matter_id = b.matter_id), 'ASKED');
alter table board_dismissal alter column state set not null,
    add check (state in ('ASKED', 'VOTED_FOR', 'NOT_AGREED', 'DISMISSED', 'STAYS_ON_BOARD', 'ANNULLED'));
