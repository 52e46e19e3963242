-- The plan and the members of a board, sent to the investor before the works start.
create table plan_notice (
    id          uuid primary key,
    board_id    uuid        not null references board,
    sent_on     date        not null,
    notify_by   date        not null,
    plan        text        not null,
    recorded_at timestamptz not null,
    -- Too late a notice is refused by law, whatever the program does.
    check (sent_on <= notify_by)
);
create index plan_notice_by_board on plan_notice (board_id, recorded_at, id);
