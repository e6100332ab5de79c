-- Systems, processes and standing capacities that programs and offices work with.
create table managed_system (
    id            bigint  generated always as identity primary key,
    code          text collate "C" not null,
    name          text    not null,
    kind          text    not null,
    owners        text[]  not null,
    users         text[]  not null,
    purpose       text    not null,
    programs      jsonb   not null,
    address       text,
    place         text,
    source        text    not null,
    locator       text    not null,
    from_revision bigint  not null,
    to_revision   bigint
);
create unique index system_code_is_taken on managed_system (code) where to_revision is null;
create index managed_system_as_known_on on managed_system (code, from_revision) include (to_revision);
create index managed_system_began on managed_system (from_revision);
create index managed_system_ended on managed_system (to_revision) where to_revision is not null;

-- Training courses: who gives them, to whom, how often.
create table course (
    id                     bigint  generated always as identity primary key,
    code                   text collate "C" not null,
    name                   text    not null,
    owners                 text[]  not null,
    programs               text[]  not null,
    audience               text    not null,
    length_days            integer,
    runs                   integer,
    participants           integer,
    participants_qualifier text,
    participant_countries  integer,
    years_from             integer,
    years_to               integer,
    status                 text    not null,
    note                   text,
    source                 text    not null,
    locator                text    not null,
    from_revision          bigint  not null,
    to_revision            bigint,
    constraint course_years_end_after_they_begin check (years_to >= years_from)
);
create unique index course_code_is_taken on course (code) where to_revision is null;
create index course_as_known_on on course (code, from_revision) include (to_revision);
create index course_began on course (from_revision);
create index course_ended on course (to_revision) where to_revision is not null;
