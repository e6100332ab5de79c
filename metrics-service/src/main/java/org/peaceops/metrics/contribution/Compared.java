package org.peaceops.metrics.contribution;

import java.util.stream.Collectors;

/**
 * Rows beside the whole of their period and beside what was before.
 *
 * @param decimals to which the numbers are rounded, half up; percentages have two
 */
record Compared(Grouping grouping, Comparison comparison, int decimals) {

    /**
     * The rows with {@code share, share_of, women_percent, baseline, baseline_months,
     * change_absolute, change_percent}; an unknown or zero baseline leaves the percent absent.
     *
     * @param former what was before; null without a comparison
     */
    Relation relation(Relation told, Relation former) {
        return Relation.of(
                """
                select t.period%s, t.rest, t.members, %s, t.reported_values, t.not_reported_values,
                  t.months, t.months_reported, t.peak_month,
                  round(100.0 * t.women_ratio, 2) as women_percent,
                  sum(t.share_base) over (partition by t.period) as share_of,
                  round(100.0 * t.share_base / nullif(sum(t.share_base) over (partition by t.period), 0), 2) as share,
                  %s
                from %s t%s""",
                grouping.keyColumns("t."),
                Cells.numbers()
                        .map(c -> "round(t.%1$s, %2$d) as %1$s".formatted(c, decimals))
                        .collect(Collectors.joining(", ")),
                former == null ? "null::numeric as baseline" : changes(),
                told,
                former == null ? "" : joined(former));
    }

    private String changes() {
        return """
               round(f.%1$s, %2$d) as baseline, coalesce(f.months, 0) as baseline_months,
                 round(t.%1$s - f.%1$s, %2$d) as change_absolute,
                 round(100.0 * (t.%1$s - f.%1$s) / nullif(f.%1$s, 0), 2) as change_percent"""
                .formatted(comparison.by(), decimals);
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
