-- The parts of the count on which a decision rests: one meeting, round or vote, or the meeting of each cluster.
create table decision_part (
    decision_id  uuid    not null references decision,
    position     integer not null check (position >= 0),
    channel      text    not null check (channel in ('MEETING', 'MINUTES_ON_PAPER', 'CLUSTER_MEETING',
        'CLUSTER_MINUTES_ON_PAPER', 'ALL_CLUSTERS', 'HOUSEHOLD_BALLOTS', 'ONLINE_VOTE')),
    place        text,
    voted_on     date    not null,
    households   bigint  not null check (households >= 0),
    participants bigint  not null check (participants between 0 and households),
    yes          bigint  not null check (yes >= 0),
    no           bigint  not null check (no >= 0),
    other        bigint  not null check (other >= 0),
    primary key (decision_id, position),
    check (yes + no + other <= participants),
    check ((place is not null) = (channel in ('CLUSTER_MEETING', 'CLUSTER_MINUTES_ON_PAPER')))
);
-- A matter is decided in one form: only clusters, which meet in one form, have their parts told apart.
create unique index decision_part_whole on decision_part (decision_id)
    where channel not in ('CLUSTER_MEETING', 'CLUSTER_MINUTES_ON_PAPER');

-- What was decided before rests on one part: what each cluster said then stands in its own record.
insert into decision_part (decision_id, position, channel, voted_on, households, participants, yes, no, other)
select d.id, 0, case
        when d.form <> 'MEETING' then d.form
        when exists (select from cluster_result c where c.decision_id = d.id) then 'ALL_CLUSTERS'
        when exists (select from meeting_result m where m.matter_id = d.matter_id and (m.minuted or m.meeting_id is null)
            and m.outcome <> 'NO_QUORUM') then 'MINUTES_ON_PAPER'
        else 'MEETING' end,
    d.voted_on, d.households, d.participants, d.yes, d.no, d.other
from decision d;

create function decision_parts_add_up() returns trigger language plpgsql as $$
declare
    decided uuid;
begin
    if tg_table_name = 'decision' then
        decided := new.id;
    elsif tg_op = 'DELETE' then
        decided := old.decision_id;
    else
        decided := new.decision_id;
    end if;
    if exists (select from decision d, lateral (
            select coalesce(sum(p.households), 0) as households, coalesce(sum(p.participants), 0) as participants,
                coalesce(sum(p.yes), 0) as yes, coalesce(sum(p.no), 0) as no, coalesce(sum(p.other), 0) as other
            from decision_part p where p.decision_id = d.id) s
        where d.id = decided and (d.households <> s.households or d.participants <> s.participants
            or d.yes <> s.yes or d.no <> s.no or d.other <> s.other)) then
        raise exception 'the parts of decision % do not add up to its count', decided using errcode = 'check_violation';
    end if;
    return null;
end
$$;
-- Judged at the end of the transaction: a decision is written before its parts.
create constraint trigger parts_add_up after insert or update of households, participants, yes, no, other on decision
    deferrable initially deferred for each row execute function decision_parts_add_up();
create constraint trigger parts_add_up after insert or update or delete on decision_part
    deferrable initially deferred for each row execute function decision_parts_add_up();
