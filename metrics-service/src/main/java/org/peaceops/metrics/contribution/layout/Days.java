package org.peaceops.metrics.contribution.layout;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.imports.LineOutcome;

/**
 * Reads days as publishers write them: {@code 2021-01-31}, with a time behind it, {@code 20210131},
 * {@code 31-Jan-21}, milliseconds since 1970 (negative before), or a month alone. What may be read
 * in two ways, such as {@code 1/2/2021}, is refused.
 */
final class Days {

    /** Days remembered, of which a file has a few hundred. */
    private static final int MOST = 10_000;

    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern BASIC = Pattern.compile("\\d{8}");
    private static final Pattern MILLISECONDS = Pattern.compile("(-?\\d{9,14})(?:\\.0)?");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2}[- ][A-Za-z]{3}[- ])(\\d{2}|\\d{4})");
    private static final DateTimeFormatter DAY_OF_NAMED_MONTH =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d-MMM-uuuu")
                    .toFormatter(Locale.ENGLISH);

    private final YearMonth latest;
    private final Map<String, Optional<Day>> known = new HashMap<>();

    /**
     * @param latest the last month that can have been observed
     */
    Days(YearMonth latest) {
        this.latest = latest;
    }

    /** The day; null when it cannot be read, which is said. */
    Day read(String text, String column, LineOutcome out) {
        if (known.size() > MOST) {
            known.clear();
        }
        Day day = known.computeIfAbsent(text, this::parse).orElse(null);
        if (day == null) {
            out.error(column, text, "not-a-date", "the month's last day, such as 2014-02-28");
            return null;
        }
        if (day.ofMonth().isBefore(MonthRange.EARLIEST) || day.ofMonth().isAfter(latest)) {
            out.error(
                    column,
                    text,
                    "month-out-of-range",
                    "a month from %s to %s, the present one"
                            .formatted(MonthRange.EARLIEST, latest));
            return null;
        }
        if (!day.isMonthEnd()) {
            out.mended("monthEndCorrected");
        }
        return day;
    }

    private Optional<Day> parse(String text) {
        try {
            return Optional.ofNullable(date(text)).map(Day::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate date(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.parse(iso.group(1));
        }
        if (MONTH.matcher(text).matches()) {
            return YearMonth.parse(text).atEndOfMonth();
        }
        if (BASIC.matcher(text).matches()) {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        }
        var milliseconds = MILLISECONDS.matcher(text);
        if (milliseconds.matches()) {
            return Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1)))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        }
        var named = NAMED.matcher(text);
        return named.matches() ? named(named.group(1).replace(' ', '-'), named.group(2)) : null;
    }

    /** A year of two digits is the last one that has been. */
    private LocalDate named(String dayAndMonth, String year) {
        if (year.length() == 4) {
            return LocalDate.parse(dayAndMonth + year, DAY_OF_NAMED_MONTH);
        }
        int century = latest.getYear() - latest.getYear() % 100;
        int full = century + Integer.parseInt(year);
        return LocalDate.parse(
                dayAndMonth + (full > latest.getYear() ? full - 100 : full), DAY_OF_NAMED_MONTH);
    }
}
