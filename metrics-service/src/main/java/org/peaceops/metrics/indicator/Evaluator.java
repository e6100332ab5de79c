package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.peaceops.metrics.indicator.Question.Choices;
import org.peaceops.metrics.time.Period;
import org.peaceops.platform.revision.Pin;

/** Answers one question: reads what it needs in one query, then works in memory. */
final class Evaluator {

    private final Question question;
    private final Formula formula;
    private final Inputs in;
    private final List<Period> periods;

    Evaluator(Question question, Formula formula) {
        this.question = question;
        this.formula = formula;
        this.periods = question.periods(formula.shape());
        NavigableSet<YearMonth> known =
                KnownMonths.between(question.scope(), earliest(), question.to());
        Counts counts = Counts.read(question.scope(), needed(known), countries(), formula.detail());
        this.in =
                new Inputs(
                        counts,
                        known,
                        question.measure(),
                        question.choices(),
                        question.targetYear());
    }

    Evaluation answer() {
        Definition definition = question.definition();
        List<Result> results = periods.stream().map(this::result).toList();
        return new Evaluation(
                definition.code(),
                definition.title(),
                definition.version(),
                definition.unit(),
                definition.kind(),
                question.measure().code(),
                results,
                null,
                "half up, away from zero, to two decimals",
                List.of(),
                Pin.current().number());
    }

    private Result result(Period period) {
        boolean whole = question.frequency() == null;
        Figure cohort = new Figure(formula, cohort(), period, in, question.within());
        Side other = comparison();
        Figure comparison =
                other == null
                        ? null
                        : new Figure(
                                formula,
                                other,
                                atCommonDate(period, cohort),
                                in.with(question.choices().atCommonDate()),
                                question.within());
        return new Result(
                period.label(),
                period.first().toString(),
                period.last().toString(),
                cohort.result(whole, question.leaveOneOut()),
                comparison == null ? null : comparison.result(whole, question.leaveOneOut()),
                comparison == null ? null : cohort.lessThan(comparison));
    }

    /** What is compared with members that joined is measured from the first of their baselines. */
    private Period atCommonDate(Period period, Figure cohort) {
        return question.choices().joiningDates() && question.from() == null
                ? new Period(period.label(), cohort.firstMonth(), period.last())
                : period;
    }

    private Side cohort() {
        return question.cohort() != null ? question.cohort() : everyone(Set.of(), "all");
    }

    private Side comparison() {
        return question.allOthers()
                ? everyone(question.cohort().countries(), "all others")
                : question.comparison();
    }

    private Side everyone(Collection<String> but, String name) {
        Set<String> countries = new TreeSet<>(in.counts().countries());
        countries.removeAll(but);
        if (!question.within().isEmpty()) {
            countries.retainAll(question.within());
        }
        return new Side(name, countries.stream().map(Member::always).toList());
    }

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

    private YearMonth earliest() {
        Choices choices = question.choices();
        return choices.joiningDates() && question.from() == null
                ? question.cohort().members().stream()
                        .flatMap(m -> m.joined().stream())
                        .map(YearMonth::from)
                        .min(YearMonth::compareTo)
                        .filter(m -> m.isBefore(question.to()))
                        .orElse(question.to())
                : question.first();
    }

    /** Those of the known months that some figure is made of. */
    private Set<YearMonth> needed(NavigableSet<YearMonth> known) {
        Set<YearMonth> months = new TreeSet<>();
        periods.forEach(p -> months.addAll(formula.shape().months(p)));
        if (question.choices().joiningDates()) {
            for (Member member : question.cohort().members()) {
                member.joined().map(YearMonth::from).map(known::ceiling).ifPresent(months::add);
            }
        }
        months.retainAll(known);
        return months;
    }
}
