-- Fills an empty metrics database with generated contributions by one COPY-like insert, without the service.
-- Variables: countries (ISO alpha-3, joined by commas), missions (how many), types, share (places of a thousand).
set work_mem = '256MB';
set maintenance_work_mem = '512MB';
alter table contribution drop constraint contribution_version;
drop index contribution_is_taken, contribution_began, contribution_ended;
update revision_counter set number = number + 1;
insert into revision (number, recorded_at, kind, author, reason, import_id)
select number, clock_timestamp(), 'import', 'benchmark', 'generated', 1 from revision_counter;
insert into data_import (dataset, state, dry_run, mode, file_name, file_sha256, file_bytes, source, synthetic,
    requested_by, requested_at, finished_at)
values ('contributions', 'completed', false, 'merge', 'generated', '0', 0, 'OWN', true, 'benchmark', now(), now());
insert into contribution (month, country, mission, personnel_type, female, male, total, status, flags, import_id, line, from_revision)
select month, country, mission, personnel_type, female, male, total,
       case when total is null then 'not-reported' else 'reported' end, '{}', 1, row_number() over (),
       (select number from revision_counter)
from generated_contribution(42, string_to_array(:'countries', ','),
    array(select acronym from mission order by 1 limit :missions), string_to_array(:'types', ','),
    date '1994-01-01', 360, :share);
alter table contribution add constraint contribution_version
    primary key (month, country, mission, personnel_type, from_revision) include (to_revision, female, male, total);
create unique index contribution_is_taken on contribution (month, country, mission, personnel_type)
    include (female, male, total) where to_revision is null;
create index contribution_began on contribution (from_revision);
create index contribution_ended on contribution (to_revision) where to_revision is not null;
analyze contribution;
select keep_contribution_totals((select number from revision_counter)) \g /dev/null
vacuum (analyze) contribution, contribution_total;
