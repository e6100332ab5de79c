-- Offices and whom they report to: the first of reports_to is the main line, the others are dual or joint lines.
create table office (
    id            bigint  generated always as identity primary key,
    code          text collate "C" not null,
    name          text    not null,
    abbreviation  text,
    kind          text    not null,
    organization  text    not null,
    reports_to    text[]  not null,
    functions     text[]  not null,
    place         text,
    established   integer,
    note          text,
    source        text    not null,
    locator       text    not null,
    from_revision bigint  not null,
    to_revision   bigint
);
create unique index office_code_is_taken on office (code) where to_revision is null;
create index office_as_known_on on office (code, from_revision) include (to_revision);
create index office_began on office (from_revision);
create index office_ended on office (to_revision) where to_revision is not null;
