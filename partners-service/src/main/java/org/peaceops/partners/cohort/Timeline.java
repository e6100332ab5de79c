package org.peaceops.partners.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The days on which something holds, from the beginning of time to its end. Immutable. */
final class Timeline {

    static final Timeline ALWAYS = new Timeline(true);
    static final Timeline NEVER = new Timeline(false);

    /** Whether it holds before the first change. */
    private final boolean atFirst;

    /** Days on which it begins or ceases to hold, as days since 1970, ascending. */
    private final long[] changes;

    /** Days of which each belongs to the span; null is open. */
    record Span(LocalDate from, LocalDate to) {

        static final Span ENDLESS = new Span(null, null);
    }

    private Timeline(boolean atFirst, long... changes) {
        this.atFirst = atFirst;
        this.changes = changes;
    }

    /** Both days included; null is open. */
    static Timeline between(LocalDate from, LocalDate to) {
        if (from == null) {
            return to == null ? ALWAYS : new Timeline(true, to.toEpochDay() + 1);
        }
        return to == null
                ? new Timeline(false, from.toEpochDay())
                : new Timeline(false, from.toEpochDay(), to.toEpochDay() + 1);
    }

    Timeline not() {
        return new Timeline(!atFirst, changes);
    }

    Timeline or(Timeline other) {
        return not().and(other.not()).not();
    }

    Timeline and(Timeline other) {
        long[] both = new long[changes.length + other.changes.length];
        int count = 0;
        int mine = 0;
        int others = 0;
        boolean holds = atFirst && other.atFirst;
        while (mine < changes.length || others < other.changes.length) {
            long day = Math.min(change(mine), other.change(others));
            mine += change(mine) == day ? 1 : 0;
            others += other.change(others) == day ? 1 : 0;
            if (holds != (holdsAfter(mine) && other.holdsAfter(others))) {
                both[count++] = day;
                holds = !holds;
            }
        }
        return new Timeline(atFirst && other.atFirst, Arrays.copyOf(both, count));
    }

    /** Whether it holds on any of the days, both ends included; null is open. */
    boolean meets(LocalDate from, LocalDate to) {
        return !and(between(from, to)).isNever();
    }

    boolean isNever() {
        return !atFirst && changes.length == 0;
    }

    /** In order, with days between them on which it does not hold. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = atFirst ? -1 : 0; i < changes.length; i += 2) {
            spans.add(
                    new Span(
                            i < 0 ? null : LocalDate.ofEpochDay(changes[i]),
                            i + 1 == changes.length
                                    ? null
                                    : LocalDate.ofEpochDay(changes[i + 1] - 1)));
        }
        return spans;
    }

    private long change(int index) {
        return index < changes.length ? changes[index] : Long.MAX_VALUE;
    }

    private boolean holdsAfter(int changes) {
        return atFirst ^ (changes & 1) == 1;
    }
}
