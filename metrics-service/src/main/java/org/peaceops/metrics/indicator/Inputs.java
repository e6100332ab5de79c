package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.NavigableSet;
import org.peaceops.metrics.indicator.Question.Choices;

/**
 * What a formula works on.
 *
 * @param known months of which anything is known, from the earliest that may be needed
 */
record Inputs(
        Counts counts,
        NavigableSet<YearMonth> known,
        Measure measure,
        Choices choices,
        Integer targetYear) {

    Inputs with(Choices other) {
        return new Inputs(counts, known, measure, other, targetYear);
    }

    Reading reading(Member member, YearMonth month) {
        return reading(member, month, measure);
    }

    Reading reading(Member member, YearMonth month, Measure of) {
        return choices.asJoined() && !member.isInAtEndOf(month)
                ? Reading.absent(month, "not-a-member")
                : counts.reading(member.country(), month, of);
    }
}
