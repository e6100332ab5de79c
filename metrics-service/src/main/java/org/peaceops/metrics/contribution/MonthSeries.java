package org.peaceops.metrics.contribution;

import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.revision.Pin;

/** Months as SQL: those asked for, those of which nothing is known, and what is known of each. */
final class MonthSeries {

    private static final MonthRange NONE = new MonthRange(null, null);

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

    /**
     * The same months with both ends: one left open is the first or last month of which anything is
     * known. Both are null when nothing is, or nothing on that side.
     */
    static MonthRange closed(MonthRange months) {
        if (months.from() != null && months.to() != null) {
            return months;
        }
        MonthRange known = knownRange();
        YearMonth from = months.from() == null ? known.from() : months.from();
        YearMonth to = months.to() == null ? known.to() : months.to();
        return from == null || to == null || to.isBefore(from) ? NONE : new MonthRange(from, to);
    }

    /** From the first to the last month of which anything is known. */
    static MonthRange knownRange() {
        return SqlSelection.query(
                        "select min(month), max(month) from contribution where " + known(),
                        List.of(),
                        row -> new MonthRange(month(row.getDate(1)), month(row.getDate(2))))
                .getFirst();
    }

    private static YearMonth month(Date day) {
        return day == null ? null : YearMonth.from(day.toLocalDate());
    }

    static String firstDay(YearMonth month) {
        return "date '%s'".formatted(month.atDay(1));
    }

    /** Months of the calendar without a single number of any kind, in order. */
    static List<String> gaps(Calendar calendar) {
        Relation gaps =
                Relation.of(
                        """
                        select distinct to_char(k.month, 'YYYY-MM') from %s k
                        where not exists (select from contribution c where c.month = k.month and c.total is not null and %s)
                        order by 1""",
                        calendar.relation(), known());
        return SqlSelection.query(gaps.sql(), gaps.arguments(), row -> row.getString(1));
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
