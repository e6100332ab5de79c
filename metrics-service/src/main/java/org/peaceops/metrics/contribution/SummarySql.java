package org.peaceops.metrics.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;

/**
 * A summary as SQL in three steps: {@link Cells} adds up within each month and group, a {@link
 * Calendar} says to which period each month counts, {@link OverMonths} makes one number of a
 * period's months.
 */
record SummarySql(Summarizing asked) {

    private static final BigDecimal BELOW_ALL = new BigDecimal("-1000000000000");

    SqlSelection<SummaryRow> selection() {
        Relation rows = rows();
        return new SqlSelection<>(
                "*",
                rows.sql() + " s",
                rows.arguments(),
                new Where(),
                sorting(),
                new SummaryReader(asked)::read);
    }

    private Relation rows() {
        Grouping grouping = asked.grouping();
        Relation cells = new Cells(grouping, asked.sex()).relation(asked.where());
        return new OverMonths(grouping, asked.statistic()).relation(dated(asked.calendar(), cells));
    }

    /** A series has a row for each period asked for: a gap in it must be seen, not skipped. */
    private Relation dated(Calendar calendar, Relation cells) {
        return Relation.of(
                """
                (select k.period, k.last, k.month%s, %s, m.reported_values, m.not_reported_values
                 from %s k %s join %s m on m.month = k.month)""",
                asked.grouping().keyColumns("m."),
                Cells.numbers().map("m."::concat).collect(Collectors.joining(", ")),
                calendar.relation(),
                asked.grouping().keys().isEmpty() ? "left" : "",
                cells);
    }

    private Sorting<SummaryRow> sorting() {
        List<SortField<SummaryRow>> keys = new ArrayList<>();
        for (Dimension d : asked.grouping().dimensions()) {
            keys.add(SortField.text(d.field(), d.column(), d.value()));
        }
        if (keys.isEmpty()) {
            keys.add(SortField.text("everything", "period", r -> ""));
        }
        return Sorting.byKey(keys)
                .or(
                        List.of(
                                amount("total", SummaryRow::total),
                                amount("female", SummaryRow::female),
                                amount("male", SummaryRow::male)));
    }

    /** What is absent sorts below every number. */
    private static SortField<SummaryRow> amount(
            String column, Function<SummaryRow, BigDecimal> of) {
        return new SortField<>(
                column,
                "coalesce(%s, %s)::numeric".formatted(column, BELOW_ALL),
                BigDecimal::new,
                r -> of.apply(r) == null ? BELOW_ALL : of.apply(r));
    }
}
