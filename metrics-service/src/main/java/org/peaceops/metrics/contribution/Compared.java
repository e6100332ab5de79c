package org.peaceops.metrics.contribution;

import java.util.stream.Collectors;

/**
 * Rows beside the whole of their period and beside what was before.
 *
 * @param decimals to which the numbers are rounded, half up; percentages have two. Without any the
 *     numbers are whole as they are
 */
record Compared(Grouping grouping, Comparison comparison, int decimals) {

    private static final String SHARES =
            """
            ,
              round(100.0 * t.women_ratio, 2) as women_percent,
              sum(t.share_base) over (partition by t.period) as share_of,
              round(100.0 * t.share_base / nullif(sum(t.share_base) over (partition by t.period), 0), 2) as share""";

    /**
     * The rows, where shares are told with {@code share, share_of, women_percent}, and where there
     * is a comparison with {@code baseline, baseline_months, change_absolute, change_percent}; an
     * unknown or zero baseline leaves the percent absent.
     *
     * @param former what was before; null without a comparison
     */
    Relation relation(Relation told, Relation former) {
        return Relation.of(
                """
                select t.period%s, t.rest, t.members, %s, t.reported_values, t.not_reported_values,
                  t.months, t.months_reported, t.peak_month%s%s
                from %s t%s""",
                grouping.keyColumns("t."),
                comparison.numbers().stream()
                        .map(number -> rounded("t." + number) + " as " + number)
                        .collect(Collectors.joining(", ")),
                comparison.share() ? SHARES : "",
                former == null ? "" : changes(),
                told,
                former == null ? "" : joined(former));
    }

    private String rounded(String number) {
        return decimals == 0 ? number : "round(%s, %d)".formatted(number, decimals);
    }

    private String changes() {
        return """
               ,
                 %2$s as baseline, coalesce(f.months, 0) as baseline_months,
                 %3$s as change_absolute,
                 round(100.0 * (t.%1$s - f.%1$s) / nullif(f.%1$s, 0), 2) as change_percent"""
                .formatted(
                        comparison.by(),
                        rounded("f." + comparison.by()),
                        rounded("t.%1$s - f.%1$s".formatted(comparison.by())));
    }

    private Relation joined(Relation former) {
        return Relation.of(
                "\nleft join %s f on f.period = t.period and f.rest = t.rest%s",
                former,
                grouping.keys().stream()
                        .map(d -> " and f.%1$s = t.%1$s".formatted(d.column()))
                        .collect(Collectors.joining()));
    }
}
