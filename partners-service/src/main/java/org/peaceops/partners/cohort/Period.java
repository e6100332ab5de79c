package org.peaceops.partners.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.problem.Problem;

/** The days asked for, both ends included; null is open. */
record Period(LocalDate from, LocalDate to) {

    /** Reads one day, or two ends of which each is a day or a month. */
    static Period parse(String on, String from, String to) {
        if (on != null) {
            if (from != null || to != null) {
                throw Problem.parameter("on", on, "a day by itself, or from= and to= without it");
            }
            LocalDate day = QueryValues.day("on", on);
            return new Period(day, day);
        }
        Period period = new Period(day("from", from, false), day("to", to, true));
        if (period.from != null && period.to != null && period.to.isBefore(period.from)) {
            throw Problem.parameter("to", to, "a day or month that is not before from=" + from);
        }
        return period;
    }

    private static LocalDate day(String parameter, String text, boolean last) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 7) {
                YearMonth month = YearMonth.parse(text);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(text.length() == 10 ? text : "");
        } catch (DateTimeParseException e) {
            throw Problem.parameter(
                    parameter, text, "a day such as 2014-02-28 or a month such as 2014-02");
        }
    }

    boolean isAllTime() {
        return from == null && to == null;
    }

    boolean meets(Timeline days) {
        return days.meets(from, to);
    }

    /** Whether there are such days and none lies outside. */
    boolean holds(Timeline days) {
        return !days.isNever() && days.and(Timeline.between(from, to).not()).isNever();
    }

    /** "on 2014-01-01", "from 2010-09-01 to 2020-09-30" */
    String words() {
        if (isAllTime()) {
            return "at any time";
        }
        if (from == null || to == null) {
            return from == null ? "until " + to : "from " + from;
        }
        return from.equals(to) ? "on " + from : "from %s to %s".formatted(from, to);
    }
}
