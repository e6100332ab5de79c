package org.peaceops.metrics.contribution;

/** What is known and missing, as SQL that reads the observations once for contributors. */
final class CoverageSql {

    private CoverageSql() {}

    /**
     * Each month and contributor that the files name: how many values, how many of them numbers.
     */
    private static String cells() {
        return """
               cell as materialized (
                 select month, country, sum(reported_values)::bigint as reported, sum(not_reported_values)::bigint as silent
                 from contribution_total where %s group by month, country)"""
                .formatted(MonthSeries.known());
    }

    /** Each month from the first to the last known. */
    static String months() {
        return """
               (with %s,
                 span as (select country, min(month) as first, max(month) as last from cell group by country),
                 g as (select generate_series(min(first), max(last), interval '1 month')::date as month from span),
                 named as (
                   select month, count(*) filter (where reported > 0) as contributors,
                     sum(reported) as reported_values, sum(silent) as not_reported_values,
                     array_agg(country order by country) filter (where reported = 0) as silent
                   from cell group by month),
                 absent as (
                   select g.month, array_agg(s.country order by s.country) as absent
                   from g join span s on g.month between s.first and s.last
                     left join cell c on c.month = g.month and c.country = s.country
                   where c.country is null group by g.month),
                 missions as (
                   select month, count(*) as missions
                   from (select month, mission from contribution where total is not null and %s group by month, mission) m
                   group by month)
               select g.month, coalesce(n.contributors, 0) as contributors, coalesce(m.missions, 0) as missions,
                 coalesce(n.reported_values, 0) as reported_values, coalesce(n.not_reported_values, 0) as not_reported_values,
                 coalesce(n.silent, '{}') as silent, coalesce(a.absent, '{}') as absent
               from g left join named n on n.month = g.month left join missions m on m.month = g.month
                 left join absent a on a.month = g.month)"""
                .formatted(cells(), MonthSeries.known());
    }

    /** Each contributor that the files name, from its first to its last month in them. */
    static String contributors() {
        return """
               (with %s,
                 quiet as (
                   select country, array_agg(mission order by mission) as missions
                   from (select country, mission from contribution where %s
                         group by country, mission having count(total) = 0) q
                   group by country)
               select c.country, min(c.month) as first, max(c.month) as last,
                 count(*) filter (where c.reported > 0) as reported_months,
                 sum(c.reported) as reported_values, sum(c.silent) as not_reported_values,
                 array_agg(to_char(c.month, 'YYYY-MM') order by c.month) as named,
                 coalesce(array_agg(to_char(c.month, 'YYYY-MM') order by c.month) filter (where c.reported = 0), '{}') as silent,
                 coalesce(max(q.missions), '{}') as silent_missions
               from cell c left join quiet q on q.country = c.country
               group by c.country)"""
                .formatted(cells(), MonthSeries.known());
    }
}
