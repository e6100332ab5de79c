package org.peaceops.metrics.contribution;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * From one number per month to one per period.
 *
 * @param statistic null where a period is one month, so that there is nothing to choose
 */
record OverMonths(Grouping grouping, Statistic statistic, Comparison comparison) {

    /**
     * {@code (period, keys…, rest, members, persons…, reported_values, not_reported_values, months,
     * months_reported, peak_month)}, unrounded, and with shares {@code women_ratio, share_base}.
     *
     * @param dated months with their cells: {@code (period, month, last, keys…, rest, members,
     *     numbers)}
     */
    Relation relation(Relation dated) {
        return statistic == null ? oneMonthEach(dated) : severalMonths(dated);
    }

    /** A cell of a month is a row already. */
    private Relation oneMonthEach(Relation dated) {
        return Relation.of(
                """
                (select period%s, rest, members, %s,
                   coalesce(reported_values, 0) as reported_values,
                   coalesce(not_reported_values, 0) as not_reported_values,
                   (total is not null)::integer as months, null::text[] as months_reported, null::date as peak_month%s
                 from %s d)""",
                grouping.keyColumns(""),
                String.join(", ", comparison.numbers()),
                ratios(column -> column),
                dated);
    }

    private Relation severalMonths(Relation dated) {
        return Relation.of(
                """
                (select period%s, rest, max(members) as members, %s,
                   coalesce(sum(reported_values), 0) as reported_values,
                   coalesce(sum(not_reported_values), 0) as not_reported_values,
                   count(total) as months,
                   array_agg(to_char(month, 'YYYY-MM')) filter (where total is not null) as months_reported, %s as peak_month%s
                 from %s d
                 group by period%1$s, rest)""",
                grouping.keyColumns(""),
                comparison.numbers().stream()
                        .map(column -> overMonths(column) + " as " + column)
                        .collect(Collectors.joining(", ")),
                statistic == Statistic.PEAK ? atPeak("month") : "null::date",
                ratios(this::additive),
                dated);
    }

    private String ratios(UnaryOperator<String> number) {
        return comparison.share()
                ? ", %s::numeric / nullif(%s, 0) as women_ratio, %s as share_base"
                        .formatted(
                                number.apply("known_women"),
                                number.apply("sex_known"),
                                number.apply(comparison.by()))
                : "";
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
        };
    }

    private static String atPeak(String column) {
        return "(array_agg(%s order by total desc, month) filter (where total is not null))[1]"
                .formatted(column);
    }
}
