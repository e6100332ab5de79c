package org.peaceops.platform.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.peaceops.platform.problem.Problem;

/**
 * What {@code asKnownOn} says: a revision number, a day (its end, UTC) or a moment. Reading as
 * known on a day gives the answer that this service would have given then.
 */
sealed interface AsKnownOn {

    String PARAMETER = "asKnownOn";

    record Number(long number) implements AsKnownOn {}

    record Moment(Instant at) implements AsKnownOn {}

    static AsKnownOn parse(String text) {
        if (text.matches("\\d{1,18}")) {
            return new Number(Long.parseLong(text));
        }
        try {
            Instant moment =
                    text.length() == LocalDate.EPOCH.toString().length()
                            ? LocalDate.parse(text)
                                    .plusDays(1)
                                    .atStartOfDay()
                                    .toInstant(ZoneOffset.UTC)
                                    .minusNanos(1000)
                            : OffsetDateTime.parse(text.startsWith("+") ? "" : text).toInstant();
            return new Moment(moment);
        } catch (DateTimeParseException e) {
            throw Problem.parameter(
                    PARAMETER,
                    text,
                    "a revision number such as 33, a day such as 2014-10-25, or a moment such as 2014-10-25T12:00:00Z");
        }
    }
}
