-- What the service sends for a year's averages by country, as the database's log showed it; the years are drawn.
\set year random(1994, 2023)
begin;
set transaction isolation level repeatable read, read only;
select number, epoch from revision_counter;
select *
from (
select t.period, t.key_country, t.rest, t.members, round(t.total, 2) as total, round(t.female, 2) as female, round(t.male, 2) as male, round(t.sex_not_reported, 2) as sex_not_reported, t.reported_values, t.not_reported_values,
  t.months, t.months_reported, t.peak_month
from (select period, key_country, rest, max(members) as members, sum(total) / nullif(count(total), 0) as total, sum(female) / nullif(count(total), 0) as female, sum(male) / nullif(count(total), 0) as male, sum(sex_not_reported) / nullif(count(total), 0) as sex_not_reported,
   coalesce(sum(reported_values), 0) as reported_values,
   coalesce(sum(not_reported_values), 0) as not_reported_values,
   count(total) as months,
   array_agg(to_char(month, 'YYYY-MM')) filter (where total is not null) as months_reported, null::date as peak_month
 from (select k.period, k.last, k.month, m.key_country, false as rest, null::bigint as members, m.total, m.female, m.male, m.sex_not_reported, m.reported_values, m.not_reported_values
 from (select month, period collate "C" as period, last
 from unnest(array[make_date(:year, 1, 1), make_date(:year, 2, 1), make_date(:year, 3, 1), make_date(:year, 4, 1), make_date(:year, 5, 1), make_date(:year, 6, 1),
                   make_date(:year, 7, 1), make_date(:year, 8, 1), make_date(:year, 9, 1), make_date(:year, 10, 1), make_date(:year, 11, 1), make_date(:year, 12, 1)],
             array_fill((:year)::text, array[12]),
             array[false, false, false, false, false, false, false, false, false, false, false, true]) as k(month, period, last)) k  join (select c.month, c.country as key_country, sum(c.total) as total, sum(c.female) as female, sum(c.male) as male, sum(c.sex_not_reported) as sex_not_reported,
   sum(c.reported_values) as reported_values, sum(c.not_reported_values) as not_reported_values
 from contribution_total c
 where c.to_revision is null
  and c.month >= make_date(:year, 1, 1)
  and c.month <= make_date(:year, 12, 1)
 group by c.month, c.country) m on m.month = k.month) d
 group by period, key_country, rest) t
) s
where true
order by period, key_country
limit 201;
commit;
