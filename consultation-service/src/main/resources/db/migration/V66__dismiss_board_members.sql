-- From when on those elected have their seats; none before the Front has recognised the election, nor once it is annulled.
alter table board_election add column seated_on date;
update board_election e set seated_on = d.answered_on
from decision d where d.matter_id = e.matter_id and d.state = 'RECOGNISED';

-- The commune Front asks the village that elected a member of a board to dismiss the member (Law 10/2022 Art. 36(2)).
create table board_dismissal (
    matter_id    uuid primary key references matter,
    -- The election by which the member has the seat.
    election     uuid not null references board_election,
    member_name  text not null,
    ground       text not null check (ground in ('TASKS_NOT_FULFILLED', 'NO_LONGER_TRUSTED', 'OWN_REQUEST')),
    number       text not null,
    requested_on date not null
);
create index board_dismissal_by_election on board_dismissal (election);
