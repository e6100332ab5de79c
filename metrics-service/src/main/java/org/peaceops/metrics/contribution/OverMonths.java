package org.peaceops.metrics.contribution;

import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From one number per month to one per period.
 *
 * @param statistic null where a period is one month, so that there is nothing to choose
 * @param by the number of which shares are told
 */
record OverMonths(Grouping grouping, Statistic statistic, String by) {

    /**
     * {@code (period, keys…, rest, members, total, parts…, reported_values, not_reported_values,
     * months, women_ratio, share_base, months_reported, peak_month)}, unrounded.
     *
     * @param dated months with their cells: {@code (period, month, last, keys…, rest, members,
     *     numbers)}
     */
    Relation relation(Relation dated) {
        return Relation.of(
                """
                (select period%s, rest, max(members) as members, %s,
                   coalesce(sum(reported_values), 0) as reported_values,
                   coalesce(sum(not_reported_values), 0) as not_reported_values,
                   count(total) as months, %s::numeric / nullif(%s, 0) as women_ratio, %s as share_base,
                   %s as months_reported, %s as peak_month
                 from %s d
                 group by period%1$s, rest)""",
                grouping.keyColumns(""),
                each(this::overMonths),
                additive("known_women"),
                additive("sex_known"),
                additive(by),
                statistic == null
                        ? "null::text[]"
                        : "array_agg(to_char(month, 'YYYY-MM')) filter (where total is not null)",
                statistic == Statistic.PEAK ? atPeak("month") : "null::date",
                dated);
    }

    /**
     * What can be added over groups, and divided by one another, without an error from months that
     * are missing: for averages the sums that they are made of.
     */
    private String additive(String column) {
        return statistic == Statistic.AVERAGE ? "sum(%s)".formatted(column) : overMonths(column);
    }

    private String overMonths(String column) {
        return switch (statistic) {
            case END -> "sum(%s) filter (where last)".formatted(column);
            case AVERAGE -> "sum(%s) / nullif(count(total), 0)".formatted(column);
            case PEAK -> atPeak(column);
            case PERSONNEL_MONTHS -> "sum(%s)".formatted(column);
            case null -> "sum(%s)".formatted(column);
        };
    }

    private static String atPeak(String column) {
        return "(array_agg(%s order by total desc, month) filter (where total is not null))[1]"
                .formatted(column);
    }

    private static String each(Function<String, String> expression) {
        return Cells.numbers()
                .map(c -> expression.apply(c) + " as " + c)
                .collect(Collectors.joining(", "));
    }
}
