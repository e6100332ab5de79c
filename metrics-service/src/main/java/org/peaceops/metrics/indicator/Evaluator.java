package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peaceops.metrics.time.Period;
import org.peaceops.platform.revision.Pin;

/** Answers one question, period by period. */
final class Evaluator {

    private static final String ROUNDING = "half up, away from zero, to two decimals";

    private final Question question;
    private final Formula formula;
    private final List<Period> periods;
    private final Inputs in;
    private final Notes notes = new Notes();

    Evaluator(Question question, Formula formula) {
        this.question = question;
        this.formula = formula;
        this.periods = question.periods(formula.shape());
        this.in = new Reader(question, formula, periods).read();
    }

    Evaluation answer() {
        Definition definition = question.definition();
        List<Pair> pairs = periods.stream().map(this::pair).toList();
        List<Result> results = pairs.stream().map(this::result).toList();
        note(pairs);
        return new Evaluation(
                definition.code(),
                definition.title(),
                definition.version(),
                definition.unit(),
                definition.kind(),
                question.measure().code(),
                results,
                question.explain() ? explanation(pairs.getFirst()) : null,
                ROUNDING,
                notes.all(),
                Pin.current().number());
    }

    /** The figures of one period; the second is null where nothing is compared. */
    private record Pair(Figure cohort, Figure comparison) {

        Stream<Figure> both() {
            return Stream.of(cohort, comparison).filter(Objects::nonNull);
        }
    }

    private Pair pair(Period period) {
        Side one = question.cohort() != null ? question.cohort() : everyone(Set.of(), "all");
        Figure cohort = new Figure(formula, one, period, in, question.within());
        Side other =
                question.allOthers()
                        ? everyone(question.cohort().countries(), "all others")
                        : question.comparison();
        return new Pair(
                cohort,
                other == null
                        ? null
                        : new Figure(
                                formula,
                                other,
                                atCommonDate(period, cohort),
                                in.with(question.choices().atCommonDate()),
                                question.within()));
    }

    /** What is compared with members that joined is measured from the first of their baselines. */
    private Period atCommonDate(Period period, Figure cohort) {
        return question.choices().joiningDates() && question.from() == null
                ? new Period(period.label(), cohort.firstMonth(), period.last())
                : period;
    }

    private Side everyone(Collection<String> but, String name) {
        Set<String> countries = new TreeSet<>(in.counts().countries());
        countries.removeAll(but);
        if (!question.within().isEmpty()) {
            countries.retainAll(question.within());
        }
        return new Side(name, countries.stream().map(Member::always).toList());
    }

    private Result result(Pair pair) {
        boolean whole = question.frequency() == null;
        Period period = pair.cohort.period();
        return new Result(
                period.label(),
                formula.shape() == Shape.STATE || openBaseline() ? null : period.first().toString(),
                period.last().toString(),
                pair.cohort.result(whole, question.leaveOneOut()),
                pair.comparison == null
                        ? null
                        : pair.comparison.result(whole, question.leaveOneOut()),
                pair.comparison == null ? null : pair.cohort.lessThan(pair.comparison));
    }

    private boolean openBaseline() {
        return question.choices().joiningDates() && question.from() == null;
    }

    private void note(List<Pair> pairs) {
        notes.gaps(
                periods.stream()
                        .flatMap(p -> formula.shape().months(p).stream())
                        .distinct()
                        .filter(m -> !openBaseline() && !in.known().contains(m))
                        .toList());
        pairs.stream()
                .flatMap(Pair::both)
                .forEach(
                        f -> {
                            notes.of(f.side().name(), f);
                            notes.addAll(f.notes());
                        });
        if (question.cohort() != null && question.comparison() != null) {
            notes.overlap(question.cohort().countries(), question.comparison().countries());
        }
        if (question.frequency() != null) {
            notes.add("Members are told for one period at a time; leave frequency out.");
        }
        if (question.choices().joiningDates() && pairs.getFirst().comparison != null) {
            Period common = pairs.getFirst().comparison.period();
            notes.add(
                    "The comparison joined nothing; its baseline is %s for every member."
                            .formatted(common.first()));
        }
        notes.addAll(formula.notes(in, periods.getLast()));
    }

    private Explanation explanation(Pair pair) {
        Used used = new Used();
        pair.both().forEach(f -> f.counted().forEach(p -> used.add(p, f.period())));
        if (formula.needsEveryone()) {
            for (YearMonth month : formula.shape().months(pair.cohort.period())) {
                in.counts().countries().forEach(country -> used.add(month, country));
            }
        }
        Sides sides =
                new Sides(
                        counted(pair.cohort),
                        pair.comparison == null ? Set.of() : counted(pair.comparison));
        Explanation rows = new Explaining(question.scope(), used, sides).explanation();
        return formula.needsFatalities()
                ? rows.with(
                        new ExplainingFatalities(
                                        question.scope(), used, sides, pair.cohort.period())
                                .fatalities())
                : rows;
    }

    private static Set<String> counted(Figure figure) {
        Set<String> countries = new TreeSet<>();
        figure.counted().forEach(p -> countries.add(p.member().country()));
        return countries;
    }
}
