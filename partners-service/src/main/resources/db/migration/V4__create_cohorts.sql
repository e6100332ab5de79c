-- Cohorts that editors save. The expression is checked when it is saved; docs/cohorts.md has its grammar.
create table cohort (
    id            bigint generated always as identity primary key,
    code          text collate "C" not null,
    name          text   not null,
    expression    text   not null,
    note          text,
    source        text,
    locator       text,
    from_revision bigint not null,
    to_revision   bigint,
    constraint cohort_source_has_a_locator check ((source is null) = (locator is null))
);
create unique index cohort_code_is_taken on cohort (code) where to_revision is null;
create index cohort_as_known_on on cohort (code, from_revision) include (to_revision);
create index cohort_began on cohort (from_revision);
create index cohort_ended on cohort (to_revision) where to_revision is not null;
