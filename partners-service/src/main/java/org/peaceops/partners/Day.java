package org.peaceops.partners;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day as precisely as a source states it.
 *
 * <p>As input, the date may also be a year (2015), U.S. fiscal year (FY2015) or month (2015-03), or
 * any day of what the precision names; the record then holds the first day. What cannot be read is
 * left as it is and breaks a constraint.
 *
 * @param date first day of what is stated, ISO 8601; null if unknown
 * @param precision {@code day}, {@code month}, {@code year}, {@code fiscal-year} (U.S., from 1
 *     October of the year before) or {@code unknown}
 */
@StatedDay
@Schema(
        description =
                "A day as precisely as a source states it. As input, date may also be 2015, FY2015 or 2015-03; precision may then be left out.")
public record Day(
        @Schema(examples = "2014-10-01") String date,
        @Schema(
                        enumeration = {"day", "month", "year", "fiscal-year", "unknown"},
                        examples = "fiscal-year")
                String precision) {

    public static final Day UNKNOWN = new Day(null, null);

    /** What is wrong with a field, and what would be right. */
    record Fault(String field, String message) {}

    public Day {
        date = blankToNull(date);
        precision = blankToNull(precision);
        var written = date == null ? null : Precision.Written.of(date);
        if (date == null && precision == null) {
            precision = Precision.UNKNOWN;
        } else if (written != null) {
            var asked = precision == null ? written.precision() : Precision.of(precision);
            if (asked != null && asked.compareTo(written.precision()) >= 0) {
                date = asked.first(written.first()).toString();
                precision = asked.code();
            }
        }
    }

    /** What may be stated of a day: itself, its month, year and fiscal year. */
    public static List<Day> holding(LocalDate day) {
        return Arrays.stream(Precision.values())
                .map(precision -> of(precision.first(day), precision.code()))
                .toList();
    }

    public static Day orUnknown(Day day) {
        return day == null ? UNKNOWN : day;
    }

    /** As a table keeps it: any day of what the precision names. */
    public static Day of(LocalDate date, String precision) {
        return new Day(Objects.toString(date, null), precision);
    }

    public boolean known() {
        return date != null && fault() == null;
    }

    /** First day of what is stated; null if unknown or not readable. */
    public LocalDate first() {
        return known() ? LocalDate.parse(date) : null;
    }

    /** Last day of what is stated; null if unknown or not readable. */
    public LocalDate last() {
        return known() ? Precision.of(precision).last(first()) : null;
    }

    /** As a code holds it: 2015, FY2015, 2015-03, 2015-03-17 or UNKNOWN. */
    public String compact() {
        return known() ? words().replace("fiscal year ", "FY") : "UNKNOWN";
    }

    /** As a person would say it after "since": fiscal year 2015. */
    public String words() {
        return known() ? Precision.of(precision).words(first()) : "an unknown day";
    }

    /** Whether the day is within what is stated, while only a longer time than a day is. */
    public boolean vaguelyHolds(LocalDate day) {
        return known() && !first().equals(last()) && !day.isBefore(first()) && !day.isAfter(last());
    }

    @Override
    public String toString() {
        return Stream.of(date, precision).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Null if nothing is wrong. */
    Fault fault() {
        if (date == null) {
            return precision.equals(Precision.UNKNOWN)
                    ? null
                    : new Fault("date", "needed with a precision: " + Precision.DATE_HINT);
        }
        var written = Precision.Written.of(date);
        if (written == null) {
            return new Fault("date", Precision.DATE_HINT);
        }
        var stated = Precision.of(precision);
        if (stated == null) {
            return new Fault(
                    "precision",
                    "%s; left out, it is as fine as the date is written"
                            .formatted(String.join(", ", Precision.CODES)));
        }
        return written.precision().compareTo(stated) > 0
                ? new Fault("date", "at least as fine as its precision, " + precision)
                : null;
    }
}
