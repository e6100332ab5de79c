package org.peaceops.metrics.time;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.platform.problem.Problem;

/**
 * Months from and to, both included; null on a side is open.
 *
 * @param from first month
 * @param to last month
 */
public record MonthRange(YearMonth from, YearMonth to) {

    /** Before the first peace operation. */
    public static final YearMonth EARLIEST = YearMonth.of(1945, 1);

    private static final YearMonth LATEST = YearMonth.of(2099, 12);

    /** Reads two parameters; 400 for what is no month, or ends before it begins. */
    public static MonthRange parse(String from, String to) {
        MonthRange range = new MonthRange(month("from", from), month("to", to));
        if (range.from != null && range.to != null && range.to.isBefore(range.from)) {
            throw Problem.parameter("to", to, "a month that is not before from=" + from);
        }
        return range;
    }

    /** Whether it is one month alone, over which nothing has to be summed. */
    public boolean isOneMonth() {
        return from != null && from.equals(to);
    }

    /** Reads one parameter; null when it is absent, 400 for what is no month. */
    public static YearMonth month(String parameter, String text) {
        if (text == null) {
            return null;
        }
        try {
            YearMonth month = YearMonth.parse(text);
            if (!month.isBefore(EARLIEST) && !month.isAfter(LATEST)) {
                return month;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw Problem.parameter(
                parameter,
                text,
                "a month such as 2014-02, from %s to %s".formatted(EARLIEST, LATEST));
    }

    /** Months in order, as ranges such as {@code 2014-03/2014-12}; a month alone is itself. */
    public static List<String> named(List<YearMonth> months) {
        List<String> ranges = new ArrayList<>();
        YearMonth first = null;
        YearMonth last = null;
        for (YearMonth month : months) {
            if (last != null && !month.equals(last.plusMonths(1))) {
                ranges.add(range(first, last));
                first = month;
            }
            first = first == null ? month : first;
            last = month;
        }
        if (first != null) {
            ranges.add(range(first, last));
        }
        return ranges;
    }

    private static String range(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
