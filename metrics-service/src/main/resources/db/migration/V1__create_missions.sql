create table mission (
    id              bigint generated always as identity primary key,
    acronym         text collate "C" not null,
    name            text   not null,
    kind            text   not null constraint mission_kind_is_known check (kind in ('peacekeeping', 'political')),
    lead_department text,
    started_on      date,
    ended_on        date,
    -- ISO alpha-3, joined by blanks
    host_countries  text,
    source          text   not null,
    locator         text   not null,
    from_revision   bigint not null,
    to_revision     bigint,
    constraint mission_ends_after_it_starts check (ended_on >= started_on)
);
create unique index mission_acronym_is_taken on mission (acronym) where to_revision is null;
create index mission_as_known_on on mission (acronym, from_revision) include (to_revision);
