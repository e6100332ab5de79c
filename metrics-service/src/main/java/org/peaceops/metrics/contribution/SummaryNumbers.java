package org.peaceops.metrics.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.peaceops.platform.list.SortField;

/** The numbers that a summary can be sorted by. What is absent sorts below every number. */
final class SummaryNumbers {

    private static final BigDecimal BELOW_ALL = new BigDecimal("-1000000000000");

    private SummaryNumbers() {}

    static List<SortField<SummaryRow>> of(Summarizing asked, Comparison comparison) {
        List<SortField<SummaryRow>> fields = new ArrayList<>();
        fields.add(amount("total", "total", SummaryRow::total));
        if (!asked.cells().bySex()) {
            fields.add(amount("female", "female", SummaryRow::female));
            fields.add(amount("male", "male", SummaryRow::male));
            fields.add(amount("sexNotReported", "sex_not_reported", SummaryRow::sexNotReported));
        }
        fields.add(
                SortField.number("reportedValues", "reported_values", SummaryRow::reportedValues));
        fields.add(SortField.number("months", "months", SummaryRow::months));
        if (comparison.top() != null) {
            fields.add(SortField.number("rest", "rest::int", r -> r.rest() ? 1L : 0L));
        }
        if (comparison.share()) {
            fields.add(amount("share", "share", SummaryRow::share));
            fields.add(amount("womenPercent", "women_percent", SummaryRow::womenPercent));
        }
        if (comparison.withBefore()) {
            fields.add(amount("change.baseline", "baseline", r -> r.change().baseline()));
            fields.add(amount("change.absolute", "change_absolute", r -> r.change().absolute()));
            fields.add(amount("change.percent", "change_percent", r -> r.change().percent()));
        }
        return fields;
    }

    private static SortField<SummaryRow> amount(
            String name, String column, Function<SummaryRow, BigDecimal> of) {
        return new SortField<>(
                name,
                "coalesce(%s, %s)::numeric".formatted(column, BELOW_ALL),
                BigDecimal::new,
                r -> of.apply(r) == null ? BELOW_ALL : of.apply(r));
    }
}
