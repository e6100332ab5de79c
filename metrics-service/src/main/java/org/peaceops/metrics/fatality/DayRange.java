package org.peaceops.metrics.fatality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.problem.Problem;

/**
 * Days from and to, both included; null on a side is open.
 *
 * @param from first day
 * @param to last day
 */
record DayRange(LocalDate from, LocalDate to) {

    private static final LocalDate EARLIEST = MonthRange.EARLIEST.atDay(1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** Reads two parameters, each a day or a month; 400 for anything else. */
    static DayRange parse(String from, String to) {
        LocalDate first = day("from", from, false);
        LocalDate last = day("to", to, true);
        if (first != null && last != null && last.isBefore(first)) {
            throw Problem.parameter("to", to, "a day or month that is not before from=" + from);
        }
        return new DayRange(first, last);
    }

    /** Whether it begins and ends with months, as far as it begins and ends. */
    boolean isOfMonths() {
        return (from == null || from.getDayOfMonth() == 1)
                && (to == null || to.equals(YearMonth.from(to).atEndOfMonth()));
    }

    private static LocalDate day(String parameter, String text, boolean end) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = text.length() == 7 ? edge(text, end) : exact(text);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw Problem.parameter(
                parameter,
                text,
                "a month such as 2014-02 or a day such as 2014-02-28, from %s to %s"
                        .formatted(EARLIEST, LATEST));
    }

    private static LocalDate edge(String month, boolean end) {
        YearMonth read = YearMonth.parse(month);
        return end ? read.atEndOfMonth() : read.atDay(1);
    }

    /** The plain form alone: years of more digits are out of any range here. */
    private static LocalDate exact(String day) {
        return LocalDate.parse(day.length() == 10 ? day : "");
    }
}
