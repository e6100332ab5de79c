package org.peaceops.metrics.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as publishers write it: {@code 2021-01-31}, with a time behind it, {@code 20210131}, {@code
 * 31-Jan-21}, {@code 31 Jan 2021}, or milliseconds since 1970, negative before. What may be read in
 * two ways, such as {@code 1/2/2021}, is no day.
 */
public final class WrittenDay {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern BASIC = Pattern.compile("\\d{8}");

    /** No date of eight digits is a whole number of days, too. */
    private static final long MILLISECONDS_OF_DAY = 86_400_000;

    /** Fewer digits could be a year or a month. */
    private static final Pattern MILLISECONDS = Pattern.compile("(-?\\d{8,14})(?:\\.0)?");

    private static final Pattern NAMED =
            Pattern.compile("\\d{1,2}[- ][A-Za-z]{3}[- ](?:\\d{2}|\\d{4})");

    /** Two digits of a year can only mean one since the first peace operation. */
    private static final DateTimeFormatter NAMED_MONTH =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 4, MonthRange.EARLIEST.getYear())
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);

    private WrittenDay() {}

    /** Empty for what is no day. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.ofNullable(day(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        if (NAMED.matcher(text).matches()) {
            return LocalDate.parse(text.replace(' ', '-'), NAMED_MONTH);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.parse(iso.group(1));
        }
        if (BASIC.matcher(text).matches() && Long.parseLong(text) % MILLISECONDS_OF_DAY != 0) {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        }
        var milliseconds = MILLISECONDS.matcher(text);
        return milliseconds.matches()
                ? LocalDate.ofInstant(
                        Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1))), ZoneOffset.UTC)
                : null;
    }
}
