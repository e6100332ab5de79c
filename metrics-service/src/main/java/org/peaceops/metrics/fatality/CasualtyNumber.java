package org.peaceops.metrics.fatality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** The publisher's casualty number: mission, month and a running number. */
final class CasualtyNumber {

    private static final Pattern MONTH = Pattern.compile(".*-(\\d{4}-(?:0[1-9]|1[0-2]))-\\d+");

    /** The number is given when the death is registered, in the file up to five years later. */
    private static final long FAR = 120;

    private CasualtyNumber() {}

    /** Whether its month is ten years or more from the day; false if it has no month. */
    static boolean isFarFrom(String number, LocalDate day) {
        var month = MONTH.matcher(number);
        return month.matches()
                && Math.abs(
                                ChronoUnit.MONTHS.between(
                                        YearMonth.from(day), YearMonth.parse(month.group(1))))
                        >= FAR;
    }
}
