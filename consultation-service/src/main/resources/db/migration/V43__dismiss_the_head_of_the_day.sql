-- A dismissal concerns who held the post when it was asked for, and nobody who comes after.
alter table dismissal
    add column official_id uuid references official,
    drop constraint dismissal_state_check,
    add constraint dismissal_state_check check (state in
        ('PROPOSED', 'DECLINED', 'FILED', 'VOTED_FOR', 'NOT_AGREED', 'DISMISSED', 'STAYS_IN_OFFICE', 'WITHDRAWN',
        'ANNULLED', 'VILLAGE_ENDED', 'HEAD_LEFT')),
    drop constraint dismissal_check4,
    add constraint dismissal_before_households check
        (state in ('PROPOSED', 'DECLINED', 'WITHDRAWN', 'VILLAGE_ENDED', 'HEAD_LEFT') or matter_id is not null);

update dismissal set official_id = official.id
from official
where official.village_id = dismissal.village_id and official.post = 'VILLAGE_HEAD'
    and daterange(official.held_from, official.held_until)
        @> (dismissal.entered_at at time zone 'Asia/Ho_Chi_Minh')::date;
