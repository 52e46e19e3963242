create table board (
    id           uuid primary key,
    project_id   uuid        not null references project,
    commune_code text        not null,
    recorded_at  timestamptz not null,
    dissolved_on date
);
create index board_by_commune on board (commune_code, recorded_at desc, id desc);
-- One board a project; a board that has done its task has dissolved itself (Law 10/2022 Art. 41(1)).
create unique index board_one_live_per_project on board (project_id) where dissolved_on is null;

create table board_member (
    board_id uuid     not null references board,
    position smallint not null,
    name     text     not null,
    origin   text     not null check (origin in ('FRONT_COMMITTEE', 'INSPECTION_BOARD', 'RESIDENTS')),
    head     boolean  not null,
    primary key (board_id, position)
);
create unique index board_member_named_once on board_member (board_id, lower(name));
create unique index board_one_head on board_member (board_id) where head;
