-- Amounts of money as documents state them.
create table funding (
    id            bigint  generated always as identity primary key,
    code          text collate "C" not null,
    program       text    not null,
    amount        numeric not null constraint funding_amount_is_positive check (amount > 0),
    currency      text    not null,
    qualifier     text    constraint funding_qualifier_is_known
        check (qualifier in ('nearly', 'more than', 'approximately', 'at least', 'less than')),
    stage         text    not null constraint funding_stage_is_known
        check (stage in ('budgeted', 'appropriated', 'obligated', 'invested', 'stated')),
    years_from    integer,
    years_to      integer,
    years_basis   text    constraint funding_years_basis_is_known check (years_basis in ('fiscal', 'calendar')),
    countries     integer,
    purpose       text    not null,
    figure        text,
    source        text    not null,
    locator       text    not null,
    from_revision bigint  not null,
    to_revision   bigint,
    constraint funding_years_end_after_they_begin check (years_to >= years_from)
);
create unique index funding_code_is_taken on funding (code) where to_revision is null;
create index funding_as_known_on on funding (code, from_revision) include (to_revision);
create index funding_began on funding (from_revision);
create index funding_ended on funding (to_revision) where to_revision is not null;
