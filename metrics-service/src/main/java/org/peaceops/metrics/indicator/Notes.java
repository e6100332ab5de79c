package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader has to know before using the numbers. */
final class Notes {

    private static final int MOST_NAMED = 12;

    private final Set<String> notes = new LinkedHashSet<>();

    List<String> all() {
        return List.copyOf(notes);
    }

    void add(String note) {
        notes.add(note);
    }

    void addAll(Collection<String> more) {
        notes.addAll(more);
    }

    /** Of months asked for of which nothing is known. */
    void gaps(List<YearMonth> gaps) {
        if (!gaps.isEmpty()) {
            add(
                    "Nothing is known of %s; %s in no number."
                            .formatted(
                                    named(gaps.stream().map(YearMonth::toString).toList()),
                                    gaps.size() == 1 ? "it is" : "they are"));
        }
    }

    /** Of one cohort over one period. */
    void of(String name, Figure figure) {
        List<Part> parts = figure.counted();
        note(
                parts,
                p -> oneEnd(p.start(), p.end()),
                "%s: has a number at one end alone: %s. It counts as reported; bothEnds gives the value without.",
                name);
        note(
                parts,
                p -> readings(p).anyMatch(r -> r.status().equals("not-listed")),
                "%s: a month's lists do not name %s, so it had nobody there.",
                name);
        long silent = parts.stream().flatMap(Notes::readings).mapToLong(Reading::notReported).sum();
        if (silent > 0) {
            add(
                    "%s: %d observations give no number; they are neither counted nor taken for 0."
                            .formatted(name, silent));
        }
    }

    /** Of countries that stand on both sides. */
    void overlap(Set<String> cohort, Set<String> comparison) {
        Set<String> both = new TreeSet<>(cohort);
        both.retainAll(comparison);
        if (!both.isEmpty()) {
            add("In the cohort and in the comparison alike: %s.".formatted(named(both)));
        }
    }

    private void note(List<Part> parts, Predicate<Part> which, String text, String name) {
        List<String> countries =
                parts.stream().filter(which).map(p -> p.member().country()).toList();
        if (!countries.isEmpty()) {
            add(text.formatted(name, named(countries)));
        }
    }

    private static boolean oneEnd(Reading start, Reading end) {
        return start != null && start.known() != end.known();
    }

    private static Stream<Reading> readings(Part part) {
        return Stream.of(
                        part.start() == null ? List.<Reading>of() : List.of(part.start()),
                        part.end() == null ? List.<Reading>of() : List.of(part.end()))
                .flatMap(List::stream);
    }

    private static String named(Collection<String> names) {
        String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED
                ? "%s and %d more".formatted(some, names.size() - MOST_NAMED)
                : some;
    }
}
