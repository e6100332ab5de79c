package org.peaceops.programs.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
        if (dates.isEmpty()
                && one.value.compareTo(other.value) == 0
                && Objects.equals(one.qualifier, other.qualifier)) {
            return new Verdict(Agreement.SAME, "Both state the same value");
        }
        if (grows()) {
            return new Verdict(
                    Agreement.DIFFERS_BY_DATE,
                    "Both count up to the time of writing; %s, which speaks of later days (%s), states more than %s (%s)"
                            .formatted(
                                    later().source,
                                    writtenFrom.get(later().source),
                                    earlier().source,
                                    writtenFrom.get(earlier().source)));
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
        differInTime("from", one.fromDate, other.fromDate, found);
        differInTime("to", one.toDate, other.toDate, found);
        differInTime("asOf", one.asOf, other.asOf, found);
        return found;
    }

    private static void differ(String what, String one, String other, List<String> found) {
        if (one != null && other != null && !one.equals(other)) {
            found.add("%s (%s, %s)".formatted(what, one, other));
        }
    }

    /** A year and a month in it are no difference: one document only says it more precisely. */
    private static void differInTime(String what, String one, String other, List<String> found) {
        if (one != null && other != null && !StatedDate.of(one).meets(StatedDate.of(other))) {
            differ(what, one, other, found);
        }
    }

    /** Totals that run to the time of writing, of which the later document states more. */
    private boolean grows() {
        return "cumulative".equals(one.clock)
                && "cumulative".equals(other.clock)
                && Stream.of(one.toDate, other.toDate, one.asOf, other.asOf)
                        .allMatch(Objects::isNull)
                && (one.fromDate == null
                        || other.fromDate == null
                        || one.fromDate.equals(other.fromDate))
                && later() != null
                && later().value.compareTo(earlier().value) > 0;
    }

    /** The figure of the document that can only have been written later; null if none is known. */
    private Figure later() {
        String first = writtenFrom.get(one.source);
        String second = writtenFrom.get(other.source);
        if (first == null || second == null || StatedDate.of(first).meets(StatedDate.of(second))) {
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
