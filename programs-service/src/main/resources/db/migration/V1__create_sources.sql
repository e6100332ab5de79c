-- Documents and datasets that facts are taken from.
create table source (
    id            bigint generated always as identity primary key,
    code          text collate "C" not null,
    title         text   not null,
    publisher     text   not null,
    kind          text   not null constraint source_kind_is_known check (kind in ('web-page', 'fact-sheet', 'guide', 'dataset')),
    address       text,
    published_on  date,
    as_of         text,
    licence       text,
    note          text,
    from_revision bigint not null,
    to_revision   bigint
);
create unique index source_code_is_taken on source (code) where to_revision is null;
create index source_as_known_on on source (code, from_revision) include (to_revision);
