-- What the commune has not put before its villages may be given up; the day stands where others end.
alter table commune_matter
    drop constraint commune_matter_state_check,
    drop constraint commune_matter_check,
    drop constraint commune_matter_check1,
    drop constraint commune_matter_check2,
    drop constraint commune_matter_ended,
    add constraint commune_matter_state_check check (state in ('PROPOSED', 'AGREED', 'OPEN', 'ADOPTED', 'REJECTED',
        'EFFECTIVE', 'ANNULLED', 'REPLACED', 'ABOLISHED', 'WITHDRAWN')),
    add constraint commune_matter_agreed check (state = 'WITHDRAWN' or (agreed_on is null) = (state = 'PROPOSED')),
    add constraint commune_matter_opened
        check ((opened_on is null) = (state in ('PROPOSED', 'AGREED', 'WITHDRAWN'))),
    add constraint commune_matter_concluded
        check ((concluded_on is null) = (state in ('PROPOSED', 'AGREED', 'OPEN', 'WITHDRAWN'))),
    add constraint commune_matter_ended
        check ((state in ('ANNULLED', 'REPLACED', 'ABOLISHED', 'WITHDRAWN')) = (ended_on is not null));

-- Each village head tells the people of a measure on what all villages decided together.
create table measure_announcement (
    measure_id   uuid not null references committee_measure,
    village_id   uuid not null references village,
    announced_on date not null,
    primary key (measure_id, village_id)
);
