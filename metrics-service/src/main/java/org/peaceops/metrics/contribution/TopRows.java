package org.peaceops.metrics.contribution;

import java.util.stream.Collectors;

/**
 * The largest groups of each period by themselves, all others as one. The others are put together
 * month by month before a statistic is taken, so that their peak is a peak of them all.
 */
record TopRows(Grouping grouping, Comparison comparison) {

    /** Key of the row of all others. */
    static final String OTHER = "other";

    /** {@code (period, keys…, place, members)}: each group's place in its period. */
    Relation ranked(Relation told) {
        return Relation.of(
                """
                (select period%s,
                   row_number() over (partition by period order by %s desc nulls last%1$s) as place,
                   count(*) over (partition by period) as members
                 from %s t)""",
                grouping.keyColumns(""), comparison.by(), told);
    }

    /** Months and cells as they were, under the keys of the rows that they count to. */
    Relation gathered(Relation dated) {
        return Relation.of(
                """
                (select d.period, d.month, d.last%s,
                   r.place is null or r.place > %s as rest, max(r.members) - %2$s as members, %s
                 from %s d left join ranked r on r.period = d.period%s
                 group by d.period, d.month, d.last, r.place is null or r.place > %2$s%s)""",
                each(", %2$s as %1$s"),
                comparison.top(),
                sums(),
                dated,
                each(" and r.%1$s = d.%1$s"),
                each(", %2$s"));
    }

    private String sums() {
        return comparison.counts().stream()
                .map("sum(d.%1$s) as %1$s"::formatted)
                .collect(Collectors.joining(", "));
    }

    /** The template for each key, with its column and the key under which it is told. */
    private String each(String template) {
        return grouping.keys().stream()
                .map(
                        key ->
                                template.formatted(
                                        key.column(),
                                        "case when r.place <= %d then d.%s else '%s' end"
                                                .formatted(comparison.top(), key.column(), OTHER)))
                .collect(Collectors.joining());
    }
}
