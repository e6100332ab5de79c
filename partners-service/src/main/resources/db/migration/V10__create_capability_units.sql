-- Units that countries pledge to peace operations. A unit's life is one list, so that a step is
-- judged by all that came before it.
create table capability_unit (
    id            bigint generated always as identity primary key,
    code          text collate "C" not null,
    country       text   not null,
    kind          text   not null,
    name          text   not null,
    -- persons
    size          int    constraint capability_unit_has_persons check (size > 0),
    life          jsonb  not null,
    readiness     jsonb  not null,
    source        text   not null,
    locator       text   not null,
    note          text,
    from_revision bigint not null,
    to_revision   bigint
);
create unique index capability_unit_id_is_taken on capability_unit (code) where to_revision is null;
create index capability_unit_by_country on capability_unit (country, kind) where to_revision is null;
create index capability_unit_as_known_on on capability_unit (code, from_revision) include (to_revision);
create index capability_unit_began on capability_unit (from_revision);
create index capability_unit_ended on capability_unit (to_revision) where to_revision is not null;
