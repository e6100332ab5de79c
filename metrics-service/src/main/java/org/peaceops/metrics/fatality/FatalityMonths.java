package org.peaceops.metrics.fatality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.metrics.time.Period;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/**
 * The months of a question, and those of them that the data cover: from the first incident known to
 * the last. Between them a month without fatalities had none; beyond them nothing is known.
 *
 * @param asked from and to; both null when nothing was asked for and nothing is known
 * @param known first and last month with a fatality; both null when there is none
 */
record FatalityMonths(MonthRange asked, MonthRange known) {

    /** The months asked for; where a side is open, as far as anything is known. */
    static FatalityMonths of(DayRange days) {
        MonthRange known = firstAndLast();
        return new FatalityMonths(
                new MonthRange(
                        days.from() == null ? earlier(known.from(), days.to()) : month(days.from()),
                        days.to() == null ? later(known.to(), days.from()) : month(days.to())),
                known);
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }

    private static YearMonth earlier(YearMonth known, LocalDate end) {
        return known == null || end != null && known.isAfter(month(end))
                ? end == null ? null : month(end)
                : known;
    }

    private static YearMonth later(YearMonth known, LocalDate begin) {
        return known == null || begin != null && known.isBefore(month(begin))
                ? begin == null ? null : month(begin)
                : known;
    }

    static MonthRange firstAndLast() {
        Where where = Where.pinned(Pin.current(), "from_revision", "to_revision");
        return SqlSelection.query(
                        "select min(incident_on), max(incident_on) from fatality where "
                                + where.sql(),
                        where.arguments(),
                        FatalityMonths::range)
                .getFirst();
    }

    private static MonthRange range(ResultSet row) throws SQLException {
        LocalDate first = row.getObject(1, LocalDate.class);
        return first == null
                ? new MonthRange(null, null)
                : new MonthRange(month(first), month(row.getObject(2, LocalDate.class)));
    }

    boolean isEmpty() {
        return asked.from() == null;
    }

    /** The months asked for that lie in a period; of no period, all. */
    List<YearMonth> of(Period period) {
        if (isEmpty()) {
            return List.of();
        }
        YearMonth from =
                period == null || period.first().isBefore(asked.from())
                        ? asked.from()
                        : period.first();
        YearMonth to =
                period == null || period.last().isAfter(asked.to()) ? asked.to() : period.last();
        return from.atDay(1)
                .datesUntil(to.plusMonths(1).atDay(1), java.time.Period.ofMonths(1))
                .map(YearMonth::from)
                .toList();
    }

    boolean isKnown(YearMonth month) {
        return known.from() != null && !month.isBefore(known.from()) && !month.isAfter(known.to());
    }
}
