-- Where countries train for peace operations.
create table training_institution (
    id            bigint generated always as identity primary key,
    code          text collate "C" not null,
    name          text   not null,
    country       text   not null,
    place         text,
    programs      text[] not null,
    -- persons a year
    capacity      int,
    address       text,
    source        text   not null,
    locator       text   not null,
    note          text,
    from_revision bigint not null,
    to_revision   bigint
);
create unique index training_institution_code_is_taken on training_institution (code) where to_revision is null;
create index training_institution_as_known_on on training_institution (code, from_revision) include (to_revision);
create index training_institution_began on training_institution (from_revision);
create index training_institution_ended on training_institution (to_revision) where to_revision is not null;
