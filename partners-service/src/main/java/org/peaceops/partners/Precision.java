package org.peaceops.partners;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How finely a day is stated, from the finest to the coarsest. */
enum Precision {
    DAY,
    MONTH,
    YEAR,
    /** Of the United States, from 1 October of the year before. */
    FISCAL_YEAR;

    static final List<String> CODES = Arrays.stream(values()).map(Precision::code).toList();

    /** What stands where there is no date. */
    static final String UNKNOWN = "unknown";

    static final String DATE_HINT =
            "a day (2015-03-17), month (2015-03), year (2015) or U.S. fiscal year (FY2015) from 1900 to 2099";

    /** A date as somebody wrote it: its first day, and how finely it is written. */
    record Written(LocalDate first, Precision precision) {

        /** Null if it cannot be read. */
        static Written of(String text) {
            try {
                Written written =
                        switch (text.length()) {
                            case 4 -> new Written(LocalDate.of(year(text), 1, 1), YEAR);
                            case 6 -> fiscal(text);
                            case 7 -> new Written(LocalDate.parse(text + "-01"), MONTH);
                            case 10 -> new Written(LocalDate.parse(text), DAY);
                            default -> null;
                        };
                return written == null || isFarOff(written.first) ? null : written;
            } catch (DateTimeException | NumberFormatException e) {
                return null;
            }
        }

        private static Written fiscal(String text) {
            return text.startsWith("FY")
                    ? new Written(LocalDate.of(year(text.substring(2)) - 1, 10, 1), FISCAL_YEAR)
                    : null;
        }

        private static int year(String digits) {
            return Integer.parseInt(digits);
        }

        private static boolean isFarOff(LocalDate day) {
            return day.getYear() < 1900 || day.getYear() > 2099;
        }
    }

    /** Null if there is none with that code. */
    static Precision of(String code) {
        int index = CODES.indexOf(code);
        return index < 0 ? null : values()[index];
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** First day of the day, month, year or fiscal year that the day is in. */
    LocalDate first(LocalDate within) {
        return switch (this) {
            case DAY -> within;
            case MONTH -> within.withDayOfMonth(1);
            case YEAR -> within.withDayOfYear(1);
            case FISCAL_YEAR -> LocalDate.of(within.plusMonths(3).getYear() - 1, 10, 1);
        };
    }

    LocalDate last(LocalDate first) {
        return switch (this) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR, FISCAL_YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** As a person would say it after "since". */
    String words(LocalDate first) {
        return switch (this) {
            case DAY -> first.toString();
            case MONTH -> first.toString().substring(0, 7);
            case YEAR -> Integer.toString(first.getYear());
            case FISCAL_YEAR -> "fiscal year " + last(first).getYear();
        };
    }
}
