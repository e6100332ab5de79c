-- Programs, the accounts that fund them and the authorities under which they run.
create table program (
    id                    bigint  generated always as identity primary key,
    code                  text collate "C" not null,
    name                  text    not null,
    kind                  text    not null constraint program_kind_is_known check (kind in ('program', 'account', 'authority')),
    status                text    not null constraint program_status_is_known check (status in ('active', 'announced', 'ended', 'unknown')),
    mission               text    not null,
    funding_account       text,
    authority             text,
    managing_office       text,
    implementing_partners text[]  not null,
    years_from            integer,
    years_to              integer,
    years_basis           text    constraint program_years_basis_is_known check (years_basis in ('fiscal', 'calendar')),
    source                text    not null,
    locator               text    not null,
    from_revision         bigint  not null,
    to_revision           bigint,
    constraint program_years_end_after_they_begin check (years_to >= years_from)
);
create unique index program_code_is_taken on program (code) where to_revision is null;
create index program_as_known_on on program (code, from_revision) include (to_revision);
-- the change feed
create index program_began on program (from_revision);
create index program_ended on program (to_revision) where to_revision is not null;
