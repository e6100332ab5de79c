package org.peaceops.programs.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peaceops.programs.StatedDate;

/**
 * How two figures of one measure stand to each other. The first rule that holds decides; what a
 * document leaves unsaid is never held against it.
 */
final class Comparison {

    /** The verdict and its reason. */
    record Verdict(Agreement agreement, String reason) {}

    private final Figure one;
    private final Figure other;
    private final Map<String, String> writtenFrom;

    /**
     * @param writtenFrom by source, the first day, month or year in which it can have been written
     */
    Comparison(Figure one, Figure other, Map<String, String> writtenFrom) {
        this.one = one;
        this.other = other;
        this.writtenFrom = writtenFrom;
    }

    /** Whether they speak of one thing at all: one measure, one unit, and a program in common. */
    static boolean comparable(Figure one, Figure other) {
        return one.measure.equals(other.measure)
                && one.unit.equals(other.unit)
                && (one.subjects().equals(other.subjects())
                        || !Collections.disjoint(one.subjects(), other.subjects()));
    }

    Verdict verdict() {
        List<String> scopes = differingScopes();
        if (!scopes.isEmpty()) {
            return new Verdict(
                    Agreement.DIFFERS_BY_SCOPE, "They differ in " + String.join(" and ", scopes));
        }
        List<String> dates = differingDates();
        if (one.value.compareTo(other.value) == 0 && dates.isEmpty()) {
            return Objects.equals(one.qualifier, other.qualifier)
                    ? new Verdict(Agreement.SAME, "Both state the same value")
                    : new Verdict(
                            Agreement.COMPATIBLE, "Both state the same value, qualified otherwise");
        }
        if (grows()) {
            return new Verdict(
                    Agreement.DIFFERS_BY_DATE,
                    "Both count up to the time of writing, and %s, which was written later, states more"
                            .formatted(later().source));
        }
        if (!dates.isEmpty()) {
            return new Verdict(
                    Agreement.DIFFERS_BY_DATE, "They differ in " + String.join(" and ", dates));
        }
        return one.range().meets(other.range())
                ? new Verdict(
                        Agreement.COMPATIBLE,
                        "%s and %s can both be true".formatted(shown(one), shown(other)))
                : new Verdict(
                        Agreement.CONFLICT,
                        "%s and %s cannot both be true, and neither scope nor date tells them apart"
                                .formatted(shown(one), shown(other)));
    }

    private List<String> differingScopes() {
        List<String> found = new ArrayList<>();
        differ("population", one.population, other.population, found);
        differ("countries", one.countries, other.countries, found);
        if (!one.subjects().equals(other.subjects())) {
            differ(
                    "programs",
                    String.join(", ", one.subjects()),
                    String.join(", ", other.subjects()),
                    found);
        }
        return found;
    }

    private List<String> differingDates() {
        List<String> found = new ArrayList<>();
        differ("clock", one.clock, other.clock, found);
        differ("from", one.fromDate, other.fromDate, found);
        differ("to", one.toDate, other.toDate, found);
        differ("asOf", one.asOf, other.asOf, found);
        return found;
    }

    private static void differ(String what, String one, String other, List<String> found) {
        if (one != null && other != null && !one.equals(other)) {
            found.add("%s (%s, %s)".formatted(what, one, other));
        }
    }

    /** Totals that run to the time of writing, of which the later document states more. */
    private boolean grows() {
        return "cumulative".equals(one.clock)
                && "cumulative".equals(other.clock)
                && one.toDate == null
                && other.toDate == null
                && (one.fromDate == null
                        || other.fromDate == null
                        || one.fromDate.equals(other.fromDate))
                && later() != null
                && later().value.compareTo(earlier().value) > 0;
    }

    private Figure later() {
        String first = writtenFrom.get(one.source);
        String second = writtenFrom.get(other.source);
        if (first == null || second == null || first.equals(second)) {
            return null;
        }
        return StatedDate.of(first).first().isAfter(StatedDate.of(second).first()) ? one : other;
    }

    private Figure earlier() {
        return later() == one ? other : one;
    }

    private static String shown(Figure figure) {
        String value = figure.value.toPlainString();
        return figure.qualifier == null ? value : figure.qualifier + " " + value;
    }
}
