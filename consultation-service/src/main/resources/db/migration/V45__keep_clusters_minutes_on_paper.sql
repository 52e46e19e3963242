-- A cluster whose minutes were kept on paper is one part of the whole: what it came to follows with the merged result.
alter table cluster_plan_part add column on_paper boolean not null default false;

alter table minuted_meeting
    add column cluster_plan_id uuid references cluster_plan,
    add column cluster_id      uuid references residential_cluster,
    drop constraint minuted_meeting_check1,
    drop constraint minuted_meeting_check2,
    add constraint minuted_meeting_of_a_cluster check ((cluster_plan_id is null) = (cluster_id is null)),
    add constraint minuted_meeting_confirmed check ((state = 'CONFIRMED') = (confirmed_by is not null)),
    add constraint minuted_meeting_outcome check (state = 'CONFIRMED' or outcome is null),
    add constraint minuted_meeting_confirmed_outcome
        check (state <> 'CONFIRMED' or outcome is not null or cluster_plan_id is not null);
drop index minuted_meeting_one_waits;
create unique index minuted_meeting_one_waits on minuted_meeting (matter_id, cluster_id) nulls not distinct
    where state = 'ENTERED';
create unique index minuted_meeting_once_a_cluster on minuted_meeting (cluster_plan_id, cluster_id, matter_id)
    where cluster_plan_id is not null and state = 'CONFIRMED';
