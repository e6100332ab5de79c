package org.peaceops.metrics.contribution;

import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From one number per month to one per period.
 *
 * @param statistic null where a period is one month, so that there is nothing to choose
 */
record OverMonths(Grouping grouping, Statistic statistic) {

    /**
     * {@code (period, keys…, total, parts…, reported_values, not_reported_values, months,
     * total_of_months, months_reported, peak_month)}.
     *
     * @param dated months of a calendar with their cells: {@code (period, month, last, keys…,
     *     numbers)}
     */
    Relation relation(Relation dated) {
        return Relation.of(
                """
                (select period%s, %s,
                   coalesce(sum(reported_values), 0) as reported_values,
                   coalesce(sum(not_reported_values), 0) as not_reported_values,
                   count(total) as months, sum(total) as total_of_months,
                   %s as months_reported, %s as peak_month
                 from %s d
                 group by period%1$s)""",
                grouping.keyColumns(""),
                each(this::overMonths),
                statistic == null
                        ? "null::text[]"
                        : "array_agg(to_char(month, 'YYYY-MM')) filter (where total is not null)",
                statistic == Statistic.PEAK ? atPeak("month") : "null::date",
                dated);
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
