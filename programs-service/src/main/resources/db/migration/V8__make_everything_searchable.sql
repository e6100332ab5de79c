-- Full text over whatever this service holds. The names weigh most; codes are names too.
create extension if not exists pg_trgm;

create function joined(words text[]) returns text
    language sql immutable parallel safe
    return array_to_string(words, ' ');

create function weighed(name text, body text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('english', coalesce(name, '')), 'A')
        || setweight(to_tsvector('english', coalesce(body, '')), 'C');

alter table program add column words tsvector generated always as (
    weighed(code || ' ' || name, mission || ' ' || coalesce(authority, '') || ' ' || joined(implementing_partners) || ' ' || joined(capability_areas))
    || setweight(to_tsvector('english', objectives), 'C')) stored;
alter table funding add column words tsvector generated always as (weighed(code || ' ' || program, purpose)) stored;
alter table office add column words tsvector generated always as (
    weighed(code || ' ' || name || ' ' || coalesce(abbreviation, ''), joined(functions) || ' ' || coalesce(place, '') || ' ' || coalesce(note, ''))) stored;
alter table managed_system add column words tsvector generated always as (
    weighed(code || ' ' || name, purpose || ' ' || joined(users) || ' ' || coalesce(place, ''))) stored;
alter table course add column words tsvector generated always as (
    weighed(code || ' ' || name, audience || ' ' || coalesce(note, ''))) stored;
alter table source add column words tsvector generated always as (weighed(code || ' ' || title, publisher || ' ' || coalesce(note, ''))) stored;
alter table figure add column words tsvector generated always as (
    weighed(code || ' ' || measure || ' ' || coalesce(program, ''), statement || ' ' || coalesce(population, ''))) stored;

create index program_words on program using gin (words);
create index funding_words on funding using gin (words);
create index office_words on office using gin (words);
create index managed_system_words on managed_system using gin (words);
create index course_words on course using gin (words);
create index source_words on source using gin (words);
create index figure_words on figure using gin (words);

-- One row per version of anything; kind is the resource under which the API shows it.
create view searchable as
select 'programs' as kind, code, name as title, mission as body, source, locator, words, from_revision, to_revision from program
union all
select 'funding', code, program || ': ' || purpose, purpose, source, locator, words, from_revision, to_revision from funding
union all
select 'offices', code, name, joined(functions), source, locator, words, from_revision, to_revision from office
union all
select 'systems', code, name, purpose, source, locator, words, from_revision, to_revision from managed_system
union all
select 'courses', code, name, audience, source, locator, words, from_revision, to_revision from course
union all
select 'figures', code, statement, statement, source, locator, words, from_revision, to_revision from figure
union all
select 'sources', code, title, coalesce(note, publisher), code, null, words, from_revision, to_revision from source;
