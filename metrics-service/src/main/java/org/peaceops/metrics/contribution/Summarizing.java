package org.peaceops.metrics.contribution;

import java.time.temporal.ChronoUnit;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.list.Where;

/**
 * What a summary was asked for, read and checked.
 *
 * @param filter which observations
 * @param statistic null when each row is of one month
 * @param sex null for both
 * @param calendar months with both ends; an end left open is where anything is known. Empty when
 *     nothing is
 */
record Summarizing(
        ContributionFilter filter,
        Grouping grouping,
        Statistic statistic,
        Sex sex,
        Calendar calendar) {

    static Summarizing of(ContributionFilter filter, SummaryQuery query) {
        MonthRange asked = filter.months();
        // a wrong filter is the caller's first trouble, so it is told first
        filter.where();
        Grouping grouping = query.grouping();
        Sex sex = query.sex();
        Statistic statistic = query.statistic(asked);
        return new Summarizing(
                filter,
                grouping,
                statistic,
                sex,
                Calendar.of(MonthSeries.closed(asked), grouping.frequency()));
    }

    Cells cells() {
        return new Cells(grouping, sex, filter.anyMission());
    }

    /** Whether a row may be of several months. */
    boolean overMonths() {
        return statistic != null;
    }

    /** Averages have decimals, everything else is whole. */
    int decimals() {
        return statistic == Statistic.AVERAGE ? 2 : 0;
    }

    /** Observations in other months than those asked for; none at all without months. */
    Where where(Calendar other) {
        MonthRange range = other.range();
        Where where = filter.where(range);
        return range.from() == null ? where.and("false") : where;
    }

    /** How far back the period before lies. */
    int monthsOfAPeriod() {
        MonthRange range = calendar.range();
        if (grouping.frequency() != null) {
            return grouping.frequency().months();
        }
        return range.from() == null
                ? 1
                : (int) ChronoUnit.MONTHS.between(range.from(), range.to()) + 1;
    }
}
