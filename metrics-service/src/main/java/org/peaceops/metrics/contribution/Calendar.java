package org.peaceops.metrics.contribution;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.metrics.time.Period;

/**
 * The months that are read, each with the period it counts to and whether it is that period's last.
 *
 * @param days one for each month and period
 */
record Calendar(List<Day> days) {

    private static final String WHOLE = "";

    /**
     * A month's place.
     *
     * @param month that is read
     * @param period label of the period it counts to; empty when the months make one
     * @param last whether it is the last month read of the period
     */
    record Day(YearMonth month, String period, boolean last) {}

    /**
     * Months of a range.
     *
     * @param frequency of the periods; null makes the range one
     */
    static Calendar of(MonthRange range, Frequency frequency) {
        List<Day> days = new ArrayList<>();
        if (range.from() != null && range.to() != null) {
            for (YearMonth m = range.from(); !m.isAfter(range.to()); m = m.plusMonths(1)) {
                days.add(day(m, range, frequency));
            }
        }
        return new Calendar(days);
    }

    private static Day day(YearMonth month, MonthRange range, Frequency frequency) {
        if (frequency == null) {
            return new Day(month, WHOLE, month.equals(range.to()));
        }
        Period period = frequency.holding(month);
        return new Day(
                month, period.label(), month.equals(period.last()) || month.equals(range.to()));
    }

    /** The months of each period, in order. */
    Map<String, List<YearMonth>> monthsByPeriod() {
        return days.stream()
                .collect(
                        Collectors.groupingBy(
                                Day::period, Collectors.mapping(Day::month, Collectors.toList())));
    }

    /** As many months earlier, each under the period that it is compared with. */
    Calendar back(int months) {
        return new Calendar(
                days.stream()
                        .map(d -> new Day(d.month.minusMonths(months), d.period, d.last))
                        .toList());
    }

    /** One month for every period. */
    Calendar allAt(YearMonth month) {
        return new Calendar(
                days.stream()
                        .map(Day::period)
                        .distinct()
                        .map(period -> new Day(month, period, true))
                        .toList());
    }

    /** From the first to the last month that is read; without ends when there is none. */
    MonthRange range() {
        return days.isEmpty()
                ? new MonthRange(null, null)
                : new MonthRange(days.getFirst().month, days.getLast().month);
    }

    /** {@code k(month, period, last)}. */
    Relation relation() {
        return Relation.bound(
                """
                (select month, period collate "C" as period, last
                 from unnest(?::date[], ?::text[], ?::boolean[]) as k(month, period, last))""",
                column(days.stream().map(d -> d.month.atDay(1).toString())),
                column(days.stream().map(Day::period)),
                column(days.stream().map(d -> String.valueOf(d.last))));
    }

    private static String[] column(Stream<String> values) {
        return values.toArray(String[]::new);
    }
}
