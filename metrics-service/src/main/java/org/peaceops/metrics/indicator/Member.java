package org.peaceops.metrics.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import org.peaceops.metrics.indicator.EvaluationRequest.Days;

/**
 * A country of a cohort.
 *
 * @param country ISO alpha-3
 * @param periods when it belongs to it; none: always
 */
record Member(String country, List<Days> periods) {

    static Member always(String country) {
        return new Member(country, List.of());
    }

    /** A headcount is of a month's last day, so that is the day on which membership matters. */
    boolean isInAtEndOf(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        return periods.isEmpty() || periods.stream().anyMatch(p -> p.holds(day));
    }

    /** The first day of all; empty when that is not known. */
    Optional<LocalDate> joined() {
        return periods.stream().anyMatch(p -> p.from() == null)
                ? Optional.empty()
                : periods.stream()
                        .map(Days::from)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo);
    }

    /**
     * The first month, in or after the one of joining, of which anything is known; empty when the
     * day of joining is not known, or nothing is known since.
     */
    Optional<YearMonth> baseline(NavigableSet<YearMonth> known, YearMonth earliest) {
        return joined().map(YearMonth::from)
                .map(month -> month.isBefore(earliest) ? earliest : month)
                .map(known::ceiling);
    }
}
