package org.peaceops.metrics.datahub;

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

/** A day in any of the forms in which the Data Hub has written days. */
final class HubDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ][0-9:.Z+-]*)?");

    /** Before 1970 they are negative. */
    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{1,15}");

    /** Two digits of a year can only mean one since the first peace operation. */
    private static final int EARLIEST = 1946;

    private static final DateTimeFormatter DAY_MONTH_YEAR =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, EARLIEST)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);

    private HubDay() {}

    static Optional<LocalDate> read(String text) {
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(iso.group(1)));
            }
            if (MILLISECONDS.matcher(text).matches()) {
                return Optional.of(
                        LocalDate.ofInstant(
                                Instant.ofEpochMilli(Long.parseLong(text)), ZoneOffset.UTC));
            }
            return Optional.of(LocalDate.parse(text, DAY_MONTH_YEAR));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
