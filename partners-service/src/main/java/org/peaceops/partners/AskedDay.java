package org.peaceops.partners;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.problem.Problem;

/**
 * The day that an answer is of, where it must be named: an answer of today would be another one
 * tomorrow though nothing was recorded meanwhile.
 */
@Singleton
public class AskedDay {

    private final Clock clock;

    AskedDay(Clock clock) {
        this.clock = clock;
    }

    /** The parameter {@code on}; 400 without it, with today's date as the example. */
    public LocalDate of(String on) {
        if (on == null) {
            throw Problem.parameter(
                    "on",
                    null,
                    "the day that is asked about, such as on=%s, which is today"
                            .formatted(LocalDate.now(clock)));
        }
        return QueryValues.day("on", on);
    }
}
