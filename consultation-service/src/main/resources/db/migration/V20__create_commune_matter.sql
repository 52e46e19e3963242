-- A matter of the whole commune, Law 10/2022/QH15 Art. 16(1): decided by its villages, each for itself.
create table commune_matter (
    id             uuid primary key,
    province_code  text        not null,
    commune_code   text        not null,
    kind           text        not null check (kind in ('CONTRIBUTION', 'COMMON_FUNDS')),
    title          text        not null,
    proposal       text        not null,
    form           text        not null check (form in ('MEETING', 'HOUSEHOLD_BALLOTS')),
    decide_by      date        not null,
    state          text        not null check (state in ('PROPOSED', 'AGREED', 'OPEN', 'ADOPTED', 'REJECTED', 'EFFECTIVE')),
    proposed_at    timestamptz not null,
    agreed_on      date,
    opened_on      date,
    concluded_on   date,
    number         text,
    chair          text,
    front_chair    text,
    effect_number  text,
    effect_decided_on date,
    effective_from date,
    version        bigint      not null,
    check ((agreed_on is null) = (state = 'PROPOSED')),
    check ((opened_on is null) = (state in ('PROPOSED', 'AGREED'))),
    check ((concluded_on is null) = (state in ('PROPOSED', 'AGREED', 'OPEN'))),
    check ((effective_from is null) = (state <> 'EFFECTIVE'))
);
create index commune_matter_by_commune on commune_matter (commune_code, proposed_at desc, id);

-- All villages of the day of the opening: the denominator. The result is fixed when the chair concludes.
create table commune_matter_village (
    commune_matter_id uuid not null references commune_matter,
    place             integer not null,
    village_id        uuid not null references village,
    matter_id         uuid not null references matter,
    decision_id       uuid references decision,
    in_favour         boolean not null,
    primary key (commune_matter_id, place),
    unique (commune_matter_id, village_id),
    check (not in_favour or decision_id is not null)
);

-- One record may be voted on in many villages, in each once.
alter table matter drop constraint matter_origin_service_origin_id_key;
alter table matter add constraint matter_of_origin unique (origin_service, origin_id, village_id);
drop index decision_of_origin;
create unique index decision_of_origin on decision (origin_service, origin_id, village_id)
    where origin_service is not null;

-- The commune chair chooses the form; a matter that the commune concluded without the village lapses.
alter table matter add column chosen_form text check (chosen_form in ('MEETING', 'HOUSEHOLD_BALLOTS'));
alter table matter drop constraint matter_state_check;
alter table matter add constraint matter_state_check
    check (state in ('PROPOSED', 'OPEN', 'IN_VOTE', 'DECIDED', 'LAPSED', 'CLOSED'));

-- What a decision waits for is fixed on the day of its vote.
alter table decision add column effect_from text
    check (effect_from in ('VOTE', 'COMMUNE_RESULT', 'COMMITTEE_RECOGNITION', 'FRONT_RECOGNITION'));
update decision
set effect_from = case when kind in ('COVENANT', 'VILLAGE_HEAD') then 'COMMITTEE_RECOGNITION'
                       when kind = 'BOARD_MEMBER' then 'FRONT_RECOGNITION' else 'VOTE' end;
alter table decision alter column effect_from set not null;
