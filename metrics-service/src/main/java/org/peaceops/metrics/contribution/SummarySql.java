package org.peaceops.metrics.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;

/**
 * A summary as SQL, step by step: {@link Cells} adds up within each month and group, a {@link
 * Calendar} says to which period each month counts, {@link TopRows} puts small groups together,
 * {@link OverMonths} makes one number of a period's months, {@link Compared} sets rows beside one
 * another.
 */
record SummarySql(Summarizing asked, Comparison comparison) {

    SqlSelection<SummaryRow> selection() {
        Relation rows = rows();
        return new SqlSelection<>(
                "*",
                "(\n" + rows.sql() + "\n) s",
                rows.arguments(),
                new Where(),
                sorting(),
                new SummaryReader(asked, comparison)::read);
    }

    private Relation rows() {
        var overMonths = new OverMonths(asked.grouping(), asked.statistic(), comparison);
        var top = new TopRows(asked.grouping(), comparison);
        Relation dated = dated(asked.calendar());
        Relation before = comparison.withBefore() ? dated(comparison.former()) : null;
        var compared = new Compared(asked.grouping(), comparison, asked.decimals());
        if (comparison.top() == null) {
            return compared.relation(
                    overMonths.relation(dated),
                    before == null ? null : overMonths.relation(before));
        }
        Relation ranked = top.ranked(overMonths.relation(Relation.bound("dated")));
        Relation former = before == null ? null : overMonths.relation(top.gathered(before));
        return Relation.of(
                "with dated as %s, ranked as %s\n%s",
                dated,
                ranked,
                compared.relation(
                        overMonths.relation(top.gathered(Relation.bound("dated"))), former));
    }

    /** A series has a row for each period asked for: a gap in it must be seen, not skipped. */
    private Relation dated(Calendar calendar) {
        return Relation.of(
                """
                (select k.period, k.last, k.month%s, false as rest, null::bigint as members, %s
                 from %s k %s join %s m on m.month = k.month)""",
                asked.grouping().keyColumns("m."),
                comparison.counts().stream().map("m."::concat).collect(Collectors.joining(", ")),
                calendar.relation(),
                asked.grouping().keys().isEmpty() ? "left" : "",
                asked.cells().relation(asked.where(calendar), Persons.read(comparison.share())));
    }

    private Sorting<SummaryRow> sorting() {
        List<SortField<SummaryRow>> keys = new ArrayList<>();
        for (Dimension d : asked.grouping().dimensions()) {
            keys.add(SortField.text(d.field(), d.column(), d.value()));
        }
        if (keys.isEmpty()) {
            keys.add(SortField.text("everything", "period", r -> ""));
        }
        Sorting<SummaryRow> sorting = Sorting.byKey(keys).or(SummaryNumbers.of(asked, comparison));
        return comparison.top() == null ? sorting : sorting.usually(largestFirst());
    }

    private String largestFirst() {
        String within = "rest,-" + comparison.by();
        return asked.grouping().frequency() == null
                ? within
                : asked.grouping().frequency() == Frequency.MONTH
                        ? "month," + within
                        : "period," + within;
    }
}
