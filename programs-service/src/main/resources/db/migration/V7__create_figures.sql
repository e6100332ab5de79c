-- Published figures: what a document states as a number, and of what, of whom and when.
-- Dates are text, since documents state years, fiscal years (FY2005), months or days.
create table figure (
    id            bigint  generated always as identity primary key,
    code          text collate "C" not null,
    program       text,
    measure       text    not null,
    value         numeric not null,
    unit          text    not null,
    qualifier     text    constraint figure_qualifier_is_known
        check (qualifier in ('nearly', 'more than', 'approximately', 'at least', 'less than')),
    population    text,
    countries     text,
    programs      text[]  not null,
    clock         text    constraint figure_clock_is_known
        check (clock in ('since-joining', 'between', 'as-of', 'cumulative')),
    from_date     text,
    to_date       text,
    as_of         text,
    statement     text    not null,
    recipe        jsonb,
    source        text    not null,
    locator       text    not null,
    from_revision bigint  not null,
    to_revision   bigint
);
create unique index figure_id_is_taken on figure (code) where to_revision is null;
create index figure_by_program on figure (program, measure) where to_revision is null;
create index figure_by_source on figure (source) where to_revision is null;
create index figure_as_known_on on figure (code, from_revision) include (to_revision);
create index figure_began on figure (from_revision);
create index figure_ended on figure (to_revision) where to_revision is not null;
