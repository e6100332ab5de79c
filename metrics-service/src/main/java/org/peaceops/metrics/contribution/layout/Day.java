package org.peaceops.metrics.contribution.layout;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day for which a file reports.
 *
 * @param month as the database has it, the month's first day
 * @param text the day itself
 * @param isMonthEnd whether it is the month's last
 */
record Day(String month, String text, boolean isMonthEnd, YearMonth ofMonth) {

    static Day of(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return new Day(
                month + "-01",
                date.toString(),
                date.getDayOfMonth() == date.lengthOfMonth(),
                month);
    }
}
