package org.peaceops.metrics.contribution;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceops.metrics.time.Frequency;

/** Reads the rows of a summary. */
record SummaryReader(
        Summarizing asked,
        Comparison comparison,
        Frequency frequency,
        Map<String, List<YearMonth>> months,
        Map<String, List<YearMonth>> monthsBefore) {

    SummaryReader(Summarizing asked, Comparison comparison) {
        this(
                asked,
                comparison,
                asked.grouping().frequency(),
                asked.overMonths() ? asked.calendar().monthsByPeriod() : Map.of(),
                comparison.withBefore() ? comparison.former().monthsByPeriod() : Map.of());
    }

    SummaryRow read(ResultSet row) throws SQLException {
        BigDecimal total = row.getBigDecimal("total");
        return new SummaryRow(
                key(row, Dimension.MONTH),
                period(row),
                key(row, Dimension.COUNTRY),
                key(row, Dimension.REGION),
                key(row, Dimension.SUBREGION),
                key(row, Dimension.MISSION),
                key(row, Dimension.HOST_COUNTRY),
                key(row, Dimension.PERSONNEL_TYPE),
                key(row, Dimension.PERSONNEL_GROUP),
                key(row, Dimension.SEX),
                comparison.top() == null ? null : row.getBoolean("rest"),
                row.getBoolean("rest") ? row.getLong("members") : null,
                total,
                row.getBigDecimal("female"),
                row.getBigDecimal("male"),
                row.getBigDecimal("sex_not_reported"),
                row.getLong("reported_values"),
                row.getLong("not_reported_values"),
                row.getLong("months"),
                asked.overMonths() ? span(row) : null,
                comparison.share() ? row.getBigDecimal("share") : null,
                comparison.share() ? row.getBigDecimal("share_of") : null,
                comparison.share() ? row.getBigDecimal("women_percent") : null,
                comparison.share() ? row.getBigDecimal("sex_known") : null,
                comparison.withBefore() ? change(row) : null,
                asked.statistic() == Statistic.PEAK ? peak(row) : null,
                total == null ? "not-reported" : "reported");
    }

    private static String peak(ResultSet row) throws SQLException {
        LocalDate peak = row.getObject("peak_month", LocalDate.class);
        return peak == null ? null : YearMonth.from(peak).toString();
    }

    private String period(ResultSet row) throws SQLException {
        return frequency == null || frequency == Frequency.MONTH ? null : row.getString("period");
    }

    private String key(ResultSet row, Dimension dimension) throws SQLException {
        return asked.grouping().has(dimension) ? row.getString(dimension.column()) : null;
    }

    private SummaryRow.Change change(ResultSet row) throws SQLException {
        List<YearMonth> span = monthsBefore.get(row.getString("period"));
        return new SummaryRow.Change(
                span.getFirst().toString(),
                span.getLast().toString(),
                row.getLong("baseline_months"),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("change_absolute"),
                row.getBigDecimal("change_percent"),
                changeStatus(row));
    }

    private String changeStatus(ResultSet row) throws SQLException {
        if (row.getBigDecimal(comparison.by()) == null) {
            return "not-reported";
        }
        BigDecimal baseline = row.getBigDecimal("baseline");
        if (baseline == null) {
            return "baseline-not-reported";
        }
        if (row.getBigDecimal("change_percent") == null) {
            return "baseline-zero";
        }
        return asked.statistic() == Statistic.PERSONNEL_MONTHS
                        && row.getLong("baseline_months") != row.getLong("months")
                ? "months-differ"
                : "compared";
    }

    private SummaryRow.Span span(ResultSet row) throws SQLException {
        List<YearMonth> span = months.get(row.getString("period"));
        // most cells have a number in each month, so that nothing has to be looked for
        boolean whole = row.getLong("months") == span.size();
        return SummaryRow.Span.of(span, whole ? List.of() : gaps(row, span), frequency);
    }

    private static List<String> gaps(ResultSet row, List<YearMonth> span) throws SQLException {
        var reported = row.getArray("months_reported");
        Set<String> known =
                reported == null
                        ? Set.of()
                        : Set.copyOf(Arrays.asList((String[]) reported.getArray()));
        return span.stream()
                .map(YearMonth::toString)
                .filter(month -> !known.contains(month))
                .toList();
    }
}
