-- What the team found in the box of a round of household ballots, before two households that watched.
create table ballot_count (
    round_id       uuid primary key references ballot_round,
    counted_at     timestamptz not null,
    -- Day on which the collection ended: its announced one, or earlier when every household had returned its ballot.
    ended_on       date        not null,
    households     bigint      not null check (households > 0),
    given_out      bigint      not null check (given_out between 0 and households),
    returned       bigint      not null check (returned between 0 and given_out),
    valid          bigint      not null check (valid >= 0),
    invalid        bigint      not null check (invalid >= 0),
    yes            bigint      not null check (yes >= 0),
    no             bigint      not null check (no >= 0),
    other          bigint      not null check (other >= 0),
    first_witness  uuid        not null references household,
    second_witness uuid        not null references household check (second_witness <> first_witness),
    version        bigint      not null,
    check (valid + invalid = returned and yes + no + other = valid)
);

-- Two people confirm a count: each side once, nobody for both.
create table ballot_count_confirmation (
    round_id     uuid        not null references ballot_count,
    side         text        not null check (side in ('TEAM_LEADER', 'VILLAGE_HEAD', 'WITNESS')),
    subject      text        not null,
    name         text        not null,
    confirmed_at timestamptz not null,
    primary key (round_id, side),
    unique (round_id, subject)
);
