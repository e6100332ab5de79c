package org.peaceops.metrics.time;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
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
}
