package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.metrics.time.Period;

/**
 * An evaluation request that was read and found good.
 *
 * @param cohort null: all contributors
 * @param comparison null: none, or all others
 * @param from null where the indicator is the state of one month, or its baselines are the members'
 * @param frequency null: one result
 * @param within countries of the regions asked for; none: any
 * @param targetYear null: that of the month
 */
record Question(
        Definition definition,
        Side cohort,
        Side comparison,
        boolean allOthers,
        YearMonth from,
        YearMonth to,
        Frequency frequency,
        Scope scope,
        Set<String> within,
        Measure measure,
        Choices choices,
        Integer targetYear,
        boolean leaveOneOut,
        boolean explain) {

    /**
     * How a figure is made where there is a choice.
     *
     * @param joiningDates each member's baseline is the month in which it joined
     * @param mean the mean of the members' growths, not the growth of their sum
     * @param asJoined members count in a month only while their dates hold
     * @param bothEnds members with a number at one end alone are left out
     */
    record Choices(boolean joiningDates, boolean mean, boolean asJoined, boolean bothEnds) {

        /** For what is compared with members that joined something: it joined nothing. */
        Choices atCommonDate() {
            return new Choices(false, mean, asJoined, bothEnds);
        }
    }

    /** The first month that may be needed: where each member has its own, that of them all. */
    YearMonth first() {
        if (from != null || !choices.joiningDates) {
            return from == null ? to : from;
        }
        return cohort.members().stream()
                .flatMap(m -> m.joined().stream())
                .map(YearMonth::from)
                .map(m -> m.isBefore(MonthRange.EARLIEST) ? MonthRange.EARLIEST : m)
                .filter(m -> m.isBefore(to))
                .min(YearMonth::compareTo)
                .orElse(to);
    }

    /** One for each result, none reaching beyond the range. */
    List<Period> periods(Shape shape) {
        if (frequency == null) {
            return List.of(shape.whole(first(), to));
        }
        return frequency.over(first(), to).stream()
                .map(p -> shape.cut(p, first(), to))
                .filter(p -> shape != Shape.CHANGE || p.last().isAfter(first()))
                .toList();
    }
}
