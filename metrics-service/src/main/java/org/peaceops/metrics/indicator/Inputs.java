package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.peaceops.metrics.indicator.Question.Choices;
import org.peaceops.metrics.time.Period;

/**
 * What a formula works on.
 *
 * @param known months of which anything is known, from the earliest that may be needed
 */
record Inputs(
        Counts counts,
        Deaths deaths,
        NavigableSet<YearMonth> known,
        Measure measure,
        Choices choices,
        Integer targetYear) {

    Inputs with(Choices other) {
        return new Inputs(counts, deaths, known, measure, other, targetYear);
    }

    Reading reading(Member member, YearMonth month) {
        return reading(member, month, measure);
    }

    Reading reading(Member member, YearMonth month, Measure of) {
        return isIn(member, month)
                ? counts.reading(member.country(), month, of)
                : Reading.absent(month, "not-a-member");
    }

    /** Whether the member counts in the month, if it has a number. */
    boolean isIn(Member member, YearMonth month) {
        return !choices.asJoined() || member.isInAtEndOf(month);
    }

    /** The months of a period in which the member has a number, and the number. */
    TreeMap<YearMonth, Long> months(Member member, Period period) {
        TreeMap<YearMonth, Long> months = new TreeMap<>();
        for (YearMonth month : known.subSet(period.first(), true, period.last(), true)) {
            Reading reading = reading(member, month);
            if (reading.known()) {
                months.put(month, reading.value());
            }
        }
        return months;
    }
}
