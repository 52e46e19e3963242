create table covenant (
    id              uuid primary key,
    village_id      uuid        not null references village,
    commune_code    text        not null,
    name            text        not null check (name in ('HUONG_UOC', 'QUY_UOC')),
    title           text        not null,
    text            text        not null,
    state           text        not null check (state in ('FINAL_DRAFT', 'VOTING_MEETING', 'ADOPTED', 'NOT_ADOPTED',
                                                          'SUBMITTED', 'RECOGNISED', 'RECOGNITION_REFUSED')),
    created_at      timestamptz not null,
    posted_on       date,
    put_to_vote_on  date check (put_to_vote_on > posted_on),
    matter_id       uuid unique,
    voted_on        date,
    submit_by       date,
    submitted_on    date check (submitted_on >= voted_on),
    recognise_by    date,
    decided_on      date check (decided_on >= submitted_on),
    decision_number text,
    refusal_reason  text,
    version         bigint      not null,
    -- A row that skips a step of the law cannot exist, whatever the program does.
    check (state = 'FINAL_DRAFT' or (posted_on is not null and put_to_vote_on is not null)),
    check (state in ('FINAL_DRAFT', 'VOTING_MEETING') or voted_on is not null),
    check (state not in ('SUBMITTED', 'RECOGNISED', 'RECOGNITION_REFUSED')
           or (submitted_on is not null and recognise_by is not null)),
    check ((state = 'RECOGNISED') = (decision_number is not null)),
    check ((state = 'RECOGNITION_REFUSED') = (refusal_reason is not null)),
    check ((decided_on is not null) = (state in ('RECOGNISED', 'RECOGNITION_REFUSED')))
);
create index covenant_by_village on covenant (village_id, created_at desc, id desc);
create index covenant_by_commune on covenant (commune_code, created_at desc, id desc);
-- A village votes on one covenant at a time.
create unique index covenant_one_vote_per_village on covenant (village_id) where state = 'VOTING_MEETING';

create table covenant_posting_place (
    covenant_id uuid     not null references covenant,
    position    smallint not null,
    place       text     not null,
    primary key (covenant_id, position)
);
