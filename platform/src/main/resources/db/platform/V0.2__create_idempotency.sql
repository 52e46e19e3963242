-- The answer to a creating request, kept so that a repeated request gets it again. Same transaction as the creation.
create table idempotency (
    caller       text        not null,
    key          text        not null,
    operation    text        not null,
    fingerprint  text        not null,
    status       smallint,
    location     text,
    answer       text,
    created_at   timestamptz not null,
    primary key (caller, key)
);
create index idempotency_by_age on idempotency (created_at);
