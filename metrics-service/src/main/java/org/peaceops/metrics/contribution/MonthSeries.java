package org.peaceops.metrics.contribution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.revision.Pin;

/** Months that are known, and those of which nothing is. */
final class MonthSeries {

    private static final MonthRange NONE = new MonthRange(null, null);

    /** A revision of one of the databases that there may be behind an address in time. */
    private record Revision(String epoch, long number) {}

    /** Some hundred months each, of the revisions that are asked for now. */
    private static final Cache<Revision, Set<YearMonth>> KNOWN_MONTHS =
            Caffeine.newBuilder().maximumSize(100).build();

    private MonthSeries() {}

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

    /** Months of the calendar without a single number of any kind, in order. */
    static List<String> gaps(Calendar calendar) {
        Set<YearMonth> known = knownMonths();
        return calendar.days().stream()
                .map(Calendar.Day::month)
                .filter(month -> !known.contains(month))
                .distinct()
                .sorted()
                .map(YearMonth::toString)
                .toList();
    }

    /** Months with a number of any kind. A revision does not change, so they are read once. */
    private static Set<YearMonth> knownMonths() {
        Pin pin = Pin.current();
        return KNOWN_MONTHS.get(
                new Revision(pin.epoch(), pin.number()), revision -> readKnownMonths());
    }

    private static Set<YearMonth> readKnownMonths() {
        String sql =
                """
                select k.month
                from (select generate_series(min(month), max(month), interval '1 month')::date as month
                      from contribution where %1$s) k
                where exists (select from contribution c where c.month = k.month and c.total is not null and %1$s)"""
                        .formatted(known());
        return Set.copyOf(SqlSelection.query(sql, List.of(), row -> month(row.getDate(1))));
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
