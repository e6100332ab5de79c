-- One row. Taken late in a writing transaction, so that numbers are gapless and become visible in order.
create table revision_counter (
    only_row boolean primary key default true constraint revision_counter_has_one_row check (only_row),
    number   bigint not null,
    -- tells one database from another with the same numbers; part of every ETag
    epoch    text   not null
);
insert into revision_counter (number, epoch) values (0, substr(md5(random()::text || clock_timestamp()), 1, 8));

create table revision (
    number      bigint      primary key,
    recorded_at timestamptz not null,
    kind        text        not null constraint revision_kind_is_known check (kind in ('reference', 'import', 'edit')),
    author      text        not null,
    reason      text        not null,
    file_name   text,
    file_sha256 text,
    import_id   bigint
);
create index revision_by_time on revision (recorded_at, number);
