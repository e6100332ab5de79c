package org.peaceops.programs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.peaceops.platform.problem.Violations;

/**
 * The days that a date can mean as documents state it ({@link Wording#DATE}).
 *
 * @param first included
 * @param last included
 */
public record StatedDate(LocalDate first, LocalDate last) {

    private static final int FISCAL_YEAR_BEGINS = 10;

    /**
     * @throws DateTimeException if the calendar has no such day
     */
    public static StatedDate of(String text) {
        if (text.startsWith("FY")) {
            LocalDate end = Year.parse(text.substring(2)).atMonth(FISCAL_YEAR_BEGINS).atDay(1);
            return new StatedDate(end.minusYears(1), end.minusDays(1));
        }
        return switch (text.length()) {
            case 4 -> new StatedDate(Year.parse(text).atDay(1), LocalDate.parse(text + "-12-31"));
            case 7 ->
                    new StatedDate(
                            YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> new StatedDate(LocalDate.parse(text), LocalDate.parse(text));
        };
    }

    /** Whether there is a day that both can mean. */
    public boolean meets(StatedDate other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether it can mean no day before the other's last one; what is not said can. */
    public static boolean inOrder(String from, String to) {
        return from == null || to == null || !of(from).first.isAfter(of(to).last);
    }

    /** Both are dates, and the second is not before the first. */
    public static void checkSpan(String prefix, String from, String to, Violations wrong) {
        // not short of the second, so that both are named
        if (check(prefix + "from", from, wrong) & check(prefix + "to", to, wrong)) {
            wrong.unless(
                    inOrder(from, to),
                    prefix + "to",
                    to,
                    "a date that is not before %sfrom, %s".formatted(prefix, from));
        }
    }

    /** The date is absent or in the calendar, or the field names a day that is not. */
    public static boolean check(String field, String text, Violations wrong) {
        try {
            return text == null || of(text) != null;
        } catch (DateTimeException e) {
            wrong.add(field, text, "a day that the calendar has");
            return false;
        }
    }
}
