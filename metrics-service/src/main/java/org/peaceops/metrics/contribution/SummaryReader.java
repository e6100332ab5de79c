package org.peaceops.metrics.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
record SummaryReader(Summarizing asked, Map<String, List<YearMonth>> months) {

    SummaryReader(Summarizing asked) {
        this(asked, asked.calendar().monthsByPeriod());
    }

    SummaryRow read(ResultSet row) throws SQLException {
        BigDecimal total = number(row, "total");
        LocalDate peak = row.getObject("peak_month", LocalDate.class);
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
                total,
                number(row, "female"),
                number(row, "male"),
                number(row, "sex_not_reported"),
                row.getLong("reported_values"),
                row.getLong("not_reported_values"),
                row.getLong("months"),
                asked.overMonths() ? span(row) : null,
                peak == null ? null : YearMonth.from(peak).toString(),
                total == null ? "not-reported" : "reported");
    }

    private String period(ResultSet row) throws SQLException {
        Frequency frequency = asked.grouping().frequency();
        return frequency == null || frequency == Frequency.MONTH ? null : row.getString("period");
    }

    private String key(ResultSet row, Dimension dimension) throws SQLException {
        return asked.grouping().has(dimension) ? row.getString(dimension.column()) : null;
    }

    /** Averages have two decimals, rounded half up; everything else is whole. */
    private BigDecimal number(ResultSet row, String column) throws SQLException {
        BigDecimal number = row.getBigDecimal(column);
        return number == null || asked.statistic() != Statistic.AVERAGE
                ? number
                : number.setScale(2, RoundingMode.HALF_UP);
    }

    private SummaryRow.Span span(ResultSet row) throws SQLException {
        List<YearMonth> span = months.get(row.getString("period"));
        var reported = row.getArray("months_reported");
        Set<String> known =
                reported == null
                        ? Set.of()
                        : Set.copyOf(Arrays.asList((String[]) reported.getArray()));
        List<String> gaps =
                span.stream()
                        .map(YearMonth::toString)
                        .filter(month -> !known.contains(month))
                        .toList();
        return SummaryRow.Span.of(span, gaps, asked.grouping().frequency());
    }
}
