-- What the service sends for one month by mission, as the database's log showed it; the months are drawn.
\set year random(1994, 2023)
\set month random(1, 12)
select number, epoch from revision_counter;
begin;
set transaction isolation level repeatable read, read only;
select number, epoch from revision_counter;
select *
from (
select t.period, t.key_mission, t.rest, t.members, round(t.total, 0) as total, round(t.female, 0) as female, round(t.male, 0) as male, round(t.sex_not_reported, 0) as sex_not_reported, round(t.known_women, 0) as known_women, round(t.sex_known, 0) as sex_known, t.reported_values, t.not_reported_values,
  t.months, t.months_reported, t.peak_month,
  round(100.0 * t.women_ratio, 2) as women_percent,
  sum(t.share_base) over (partition by t.period) as share_of,
  round(100.0 * t.share_base / nullif(sum(t.share_base) over (partition by t.period), 0), 2) as share,
  null::numeric as baseline
from (select period, key_mission, rest, max(members) as members, sum(total) as total, sum(female) as female, sum(male) as male, sum(sex_not_reported) as sex_not_reported, sum(known_women) as known_women, sum(sex_known) as sex_known,
   coalesce(sum(reported_values), 0) as reported_values,
   coalesce(sum(not_reported_values), 0) as not_reported_values,
   count(total) as months, sum(known_women)::numeric / nullif(sum(sex_known), 0) as women_ratio, sum(total) as share_base,
   null::text[] as months_reported, null::date as peak_month
 from (select k.period, k.last, k.month, m.key_mission, false as rest, null::bigint as members, m.total, m.female, m.male, m.sex_not_reported, m.known_women, m.sex_known, m.reported_values, m.not_reported_values
 from (select month, period collate "C" as period, last
 from unnest(array[make_date(:year, :month, 1)], array[''], array[true]) as k(month, period, last)) k  join (select c.month, c.mission as key_mission, sum(c.total) as total, sum(c.female) as female, sum(c.male) as male,
case when count(c.total) > 0 then
  coalesce(sum(c.total - coalesce(c.female, 0) - coalesce(c.male, 0)) filter (where c.female is null or c.male is null), 0)
end as sex_not_reported,
sum(c.female) filter (where c.male is not null) as known_women, sum(c.female + c.male) as sex_known,
   count(c.total) as reported_values, count(*) - count(c.total) as not_reported_values
 from contribution c
 where c.to_revision is null
  and c.month >= make_date(:year, :month, 1)
  and c.month <= make_date(:year, :month, 1)
 group by c.month, c.mission) m on m.month = k.month) d
 group by period, key_mission, rest) t
) s
where true
order by key_mission
limit 101;
commit;
