package org.peaceops.metrics.contribution;

import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.list.Where;

/**
 * What a summary was asked for, read and checked.
 *
 * @param months with both ends; an end left open is where anything is known. Null ends when nothing
 *     is
 * @param where which observations
 * @param statistic null when each row is of one month
 * @param sex null for both
 */
record Summarizing(
        MonthRange months,
        Where where,
        Grouping grouping,
        Statistic statistic,
        Sex sex,
        Calendar calendar) {

    static Summarizing of(ContributionFilter filter, SummaryQuery query) {
        // a wrong filter is the caller's first trouble, so it is told first
        MonthRange asked = filter.months();
        filter.where();
        Grouping grouping = query.grouping();
        Statistic statistic = query.statistic(asked);
        MonthRange months = MonthSeries.closed(asked);
        return new Summarizing(
                months,
                filter.where(months),
                grouping,
                statistic,
                query.sex(),
                Calendar.of(months, grouping.frequency()));
    }

    /** Whether a row may be of several months. */
    boolean overMonths() {
        return statistic != null;
    }
}
