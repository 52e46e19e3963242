-- A citizen's initiative, Law 10/2022/QH15 Art. 16(3), and the households that consent to it.
create table initiative (
    id               uuid primary key,
    village_id       uuid        not null references village,
    commune_code     text        not null,
    kind             text        not null,
    title            text        not null,
    proposal         text        not null,
    initiator_person text        not null,
    initiator_name   text        not null,
    household_id     uuid        not null references household,
    state            text        not null check (state in ('COLLECTING', 'SUBMITTED', 'APPROVED', 'TABLED', 'DECLINED')),
    started_at       timestamptz not null,
    -- The figures of the day on which it was submitted or approved; consents expire, this stays.
    waiting_since    date,
    consents         bigint check (consents >= 0),
    households       bigint check (households >= consents),
    approved_on      date,
    benefit          text,
    tabled_on        date,
    matter_id        uuid references matter,
    declined_on      date,
    decline_reason   text,
    version          bigint      not null,
    check ((waiting_since is null) = (state = 'COLLECTING')),
    check ((waiting_since is null) = (consents is null) and (consents is null) = (households is null)),
    check ((approved_on is null) = (benefit is null)),
    check ((state = 'TABLED') = (tabled_on is not null) and (tabled_on is null) = (matter_id is null)),
    check ((state = 'DECLINED') = (declined_on is not null) and (declined_on is null) = (decline_reason is null))
);
create index initiative_by_village on initiative (village_id, started_at desc, id);

create table consent (
    id            uuid primary key,
    initiative_id uuid not null references initiative,
    household_id  uuid not null references household,
    manner        text not null check (manner in ('ONLINE', 'MEETING', 'PAPER')),
    given_on      date not null,
    valid_until   date not null check (valid_until >= given_on),
    taken_back_on date check (taken_back_on >= given_on),
    -- A household consents once; anew only after its consent has expired or was taken back.
    exclude using gist (initiative_id with =, household_id with =, daterange(given_on, valid_until, '[]') with &&)
        where (taken_back_on is null)
);
