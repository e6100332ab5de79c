-- What was found when a country or one of its units was assessed or visited.
create table assessment (
    id                 bigint generated always as identity primary key,
    code               text collate "C" not null,
    country            text   not null,
    kind               text   not null,
    -- the first day of what assessed_precision names
    assessed_on        date,
    assessed_precision text   not null,
    outcome            text,
    criteria_met       int,
    criteria_total     int,
    assessor           text,
    unit               text,
    program            text,
    source             text   not null,
    locator            text   not null,
    note               text,
    from_revision      bigint not null,
    to_revision        bigint,
    constraint assessment_date_is_a_day_or_unknown check ((assessed_on is null) = (assessed_precision = 'unknown')),
    constraint assessment_meets_no_more_criteria_than_there_are check (criteria_met between 0 and criteria_total)
);
create unique index assessment_id_is_taken on assessment (code) where to_revision is null;
create index assessment_by_country on assessment (country, kind) where to_revision is null;
create index assessment_by_unit on assessment (unit) where to_revision is null;
create index assessment_as_known_on on assessment (code, from_revision) include (to_revision);
create index assessment_began on assessment (from_revision);
create index assessment_ended on assessment (to_revision) where to_revision is not null;
