package org.peaceops.metrics.contribution;

import java.time.YearMonth;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.revision.Pin;

/** Months as SQL: those asked for, those of which nothing is known, and what is known of each. */
final class MonthSeries {

    private MonthSeries() {}

    /** Months from and to; where a side is open, as far as anything is known. */
    static String between(MonthRange months) {
        String from = months.from() == null ? "min(month)" : firstDay(months.from());
        String to = months.to() == null ? "max(month)" : firstDay(months.to());
        return """
               select generate_series(f, t, interval '1 month')::date as month
               from (select %s as f, %s as t %s) e"""
                .formatted(
                        from,
                        to,
                        (from + to).contains("(") ? "from contribution where " + known() : "");
    }

    static String firstDay(YearMonth month) {
        return "date '%s'".formatted(month.atDay(1));
    }

    /** Months of the range without a single observation of any kind. */
    static String gaps(MonthRange months) {
        return """
               select to_char(g.month, 'YYYY-MM') from (%s) g
               where not exists (select from contribution c where c.month = g.month and c.total is not null and %s)
               order by 1"""
                .formatted(between(months), known());
    }

    /** Each month from the first to the last known, with what is known of it. */
    static String coverage() {
        return """
               select g.month, count(distinct c.country) filter (where c.total is not null) as contributors,
                 count(distinct c.mission) filter (where c.total is not null) as missions,
                 count(c.total) as reported_values,
                 count(c.country) - count(c.total) as not_reported_values,
                 array(select country from contribution q where q.month = g.month and %2$s
                       group by country having count(total) = 0 order by country) as silent
               from (%1$s) g left join contribution c on c.month = g.month and %3$s
               group by g.month"""
                .formatted(
                        between(new MonthRange(null, null)),
                        known(),
                        known().replaceAll("(from|to)_revision", "c.$1_revision"));
    }

    /**
     * The pinned revision, as a condition without arguments: a plain number, never a caller's text.
     */
    static String known() {
        Pin pin = Pin.current();
        return pin.newest()
                ? "to_revision is null"
                : "from_revision <= %1$d and (to_revision is null or to_revision > %1$d)"
                        .formatted(pin.number());
    }
}
