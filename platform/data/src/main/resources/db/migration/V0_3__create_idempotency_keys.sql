create table idempotency_key (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    begun_at    timestamptz not null,
    -- null while the first request is still at work
    status      integer,
    location    text,
    body        bytea,
    primary key (caller, key)
);
create index idempotency_key_by_age on idempotency_key (begun_at);
