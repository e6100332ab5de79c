-- What the service sends for one month by mission, as the database's log showed it; the months are drawn.
\set year random(1994, 2023)
\set month random(1, 12)
begin;
set transaction isolation level repeatable read, read only;
select number, epoch from revision_counter;
select *
from (
select t.period, t.key_mission, t.rest, t.members, t.total as total, t.female as female, t.male as male, t.sex_not_reported as sex_not_reported, t.reported_values, t.not_reported_values,
  t.months, t.months_reported, t.peak_month
from (select period, key_mission, rest, members, total, female, male, sex_not_reported,
   coalesce(reported_values, 0) as reported_values,
   coalesce(not_reported_values, 0) as not_reported_values,
   (total is not null)::integer as months, null::text[] as months_reported, null::date as peak_month
 from (select k.period, k.last, k.month, m.key_mission, false as rest, null::bigint as members, m.total, m.female, m.male, m.sex_not_reported, m.reported_values, m.not_reported_values
 from (select month, period collate "C" as period, last
 from unnest(array[make_date(:year, :month, 1)], array[''], array[true]) as k(month, period, last)) k  join (select c.month, c.mission as key_mission, sum(c.total) as total, sum(c.female) as female, sum(c.male) as male, case when count(c.total) > 0 then
  coalesce(sum(c.total - coalesce(c.female, 0) - coalesce(c.male, 0)) filter (where c.female is null or c.male is null), 0)
end as sex_not_reported,
   count(c.total) as reported_values, count(*) - count(c.total) as not_reported_values
 from contribution c
 where c.to_revision is null
  and c.month = make_date(:year, :month, 1)
 group by c.month, c.mission) m on m.month = k.month) d) t
) s
where true
order by key_mission
limit 101;
commit;
