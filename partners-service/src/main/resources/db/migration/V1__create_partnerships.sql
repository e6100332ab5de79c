-- Which country partners in which program, and since when as far as known.
create table partnership (
    id             bigint generated always as identity primary key,
    country        text collate "C" not null,
    program        text collate "C" not null,
    valid_from     date,
    from_precision text   not null,
    valid_to       date,
    to_precision   text   not null,
    status         text   not null constraint partnership_status_is_known check (status in ('active', 'ended', 'unknown')),
    source         text   not null,
    locator        text   not null,
    note           text,
    from_revision  bigint not null,
    to_revision    bigint,
    constraint partnership_from_is_a_day_or_unknown check ((valid_from is null) = (from_precision = 'unknown')),
    constraint partnership_to_is_a_day_or_unknown check ((valid_to is null) = (to_precision = 'unknown')),
    constraint partnership_precision_is_known check (
        from_precision in ('day', 'month', 'year', 'fiscal-year', 'unknown')
        and to_precision in ('day', 'month', 'year', 'fiscal-year', 'unknown')),
    constraint partnership_ends_after_it_begins check (valid_to >= valid_from)
);
create unique index partnership_is_taken on partnership (country, program) where to_revision is null;
create index partnership_as_known_on on partnership (country, program, from_revision) include (to_revision);
