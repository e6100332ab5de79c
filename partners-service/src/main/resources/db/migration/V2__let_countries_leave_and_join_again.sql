-- A partnership is one period of a country in a program: its code is program, country and begin.
alter table partnership add column code text collate "C";
update partnership set code = concat_ws('-', program, country, case from_precision
    when 'day' then to_char(valid_from, 'YYYY-MM-DD')
    when 'month' then to_char(valid_from, 'YYYY-MM')
    when 'year' then to_char(valid_from, 'YYYY')
    when 'fiscal-year' then 'FY' || to_char(valid_from + interval '3 months', 'YYYY')
    else 'UNKNOWN' end);
alter table partnership alter column code set not null;

drop index partnership_is_taken;
drop index partnership_as_known_on;
create unique index partnership_is_taken on partnership (code) where to_revision is null;
create index partnership_by_program on partnership (program, country) where to_revision is null;
create index partnership_as_known_on on partnership (code, from_revision) include (to_revision);
create index partnership_began on partnership (from_revision);
create index partnership_ended on partnership (to_revision) where to_revision is not null;
