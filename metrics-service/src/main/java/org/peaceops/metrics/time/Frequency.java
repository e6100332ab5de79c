package org.peaceops.metrics.time;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Into what periods months are gathered. Each period has its end in the year that names it. */
public enum Frequency {
    /** {@code 2014-02}. */
    MONTH(1, 1),
    /** {@code 2014-Q1}, of the calendar year. */
    QUARTER(3, 1),
    /** {@code 2014}. */
    YEAR(12, 1),
    /** {@code FY2014}: October 2013 to September 2014, the fiscal year of the United States. */
    US_FISCAL_YEAR(12, 10),
    /** {@code 2013/14}: July 2013 to June 2014, the year of the UN's peacekeeping budget. */
    UN_YEAR(12, 7);

    private final int months;
    private final int firstMonth;

    Frequency(int months, int firstMonth) {
        this.months = months;
        this.firstMonth = firstMonth;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many months a period has. */
    public int months() {
        return months;
    }

    /** The month of the calendar year with which a period of twelve months begins. */
    public int firstMonth() {
        return firstMonth;
    }

    /** The period that holds a month. */
    public Period holding(YearMonth month) {
        int since = Math.floorMod(month.getMonthValue() - firstMonth, months);
        YearMonth first = month.minusMonths(since);
        YearMonth last = first.plusMonths(months - 1);
        return new Period(label(first, last), first, last);
    }

    /** The periods of a range of months, in order; the first and last may reach beyond it. */
    public List<Period> over(YearMonth from, YearMonth to) {
        List<Period> periods = new ArrayList<>();
        for (Period p = holding(from);
                !p.first().isAfter(to);
                p = holding(p.last().plusMonths(1))) {
            periods.add(p);
        }
        return periods;
    }

    public static Optional<Frequency> named(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Frequency::code).toList();
    }

    private String label(YearMonth first, YearMonth last) {
        return switch (this) {
            case MONTH -> first.toString();
            case QUARTER -> "%d-Q%d".formatted(first.getYear(), (first.getMonthValue() + 2) / 3);
            case YEAR -> String.valueOf(first.getYear());
            case US_FISCAL_YEAR -> "FY" + last.getYear();
            case UN_YEAR -> "%d/%02d".formatted(first.getYear(), last.getYear() % 100);
        };
    }
}
