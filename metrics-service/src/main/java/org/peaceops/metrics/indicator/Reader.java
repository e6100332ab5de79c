package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.metrics.time.Period;

/** Reads what a question needs, and no more. */
record Reader(Question question, Formula formula, List<Period> periods) {

    Inputs read() {
        NavigableSet<YearMonth> known =
                KnownMonths.between(question.scope(), question.first(), question.to());
        Deaths deaths = deaths();
        known.removeIf(month -> formula.needsFatalities() && !deaths.isKnown(month));
        Counts counts = Counts.read(question.scope(), needed(known), countries(), formula.detail());
        return new Inputs(
                counts,
                deaths,
                known,
                question.measure(),
                question.choices(),
                question.targetYear());
    }

    private Deaths deaths() {
        return formula.needsFatalities()
                ? Deaths.read(
                        new MonthRange(question.first(), question.to()),
                        countries(),
                        question.scope())
                : Deaths.NOT_READ;
    }

    /** None: all. */
    private Set<String> countries() {
        if (question.cohort() == null || question.allOthers() || formula.needsEveryone()) {
            return Set.of();
        }
        Set<String> countries = new HashSet<>(question.cohort().countries());
        if (question.comparison() != null) {
            countries.addAll(question.comparison().countries());
        }
        return countries;
    }

    /** Those of the known months that some figure is made of. */
    private Set<YearMonth> needed(NavigableSet<YearMonth> known) {
        Set<YearMonth> months = new TreeSet<>();
        periods.forEach(p -> months.addAll(formula.shape().months(p)));
        if (question.choices().joiningDates()) {
            question.cohort().members().stream()
                    .flatMap(m -> m.baseline(known, question.first()).stream())
                    .forEach(months::add);
        }
        months.retainAll(known);
        return months;
    }
}
