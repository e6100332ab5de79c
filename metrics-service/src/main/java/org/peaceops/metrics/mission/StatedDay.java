package org.peaceops.metrics.mission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A day as far as it is known.
 *
 * @param day null when it is not known at all
 * @param precision {@code day}; {@code month} when the day is the first only for want of a better
 */
record StatedDay(LocalDate day, String precision) {

    static final StatedDay UNKNOWN = new StatedDay(null, null);
    static final String MONTH = "month";

    /**
     * A day as the Data Hub's list of missions states it: the first of a month stands for a day in
     * it that the list does not tell. A day that is known already in that month is kept.
     *
     * @param told null when the list tells nothing, which takes nothing away
     */
    static StatedDay told(LocalDate told, StatedDay known) {
        if (told == null) {
            return known;
        }
        if (told.getDayOfMonth() > 1) {
            return new StatedDay(told, "day");
        }
        return known.isIn(YearMonth.from(told)) ? known : new StatedDay(told, MONTH);
    }

    boolean isKnown() {
        return day != null;
    }

    /** Whether it lies before another one for certain. */
    boolean isBefore(StatedDay other) {
        return isKnown() && other.isKnown() && last().isBefore(other.day);
    }

    private LocalDate last() {
        return MONTH.equals(precision) ? YearMonth.from(day).atEndOfMonth() : day;
    }

    private boolean isIn(YearMonth month) {
        return isKnown() && YearMonth.from(day).equals(month);
    }

    String text() {
        return Objects.toString(day, null);
    }
}
