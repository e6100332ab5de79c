package org.peaceops.metrics.contribution;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;

/**
 * A summary as SQL in two steps: headcounts per month and group, then, where several months become
 * one number, the statistic over them.
 */
record SummarySql(List<Dimension> dimensions, Statistic statistic, Where where, MonthRange months) {

    private static final String EVERYTHING = "1 as everything";

    SqlSelection<SummaryRow> selection() {
        return new SqlSelection<>(
                "*",
                "(\n" + relation() + "\n) s",
                where.arguments(),
                new Where(),
                sorting(),
                this::read);
    }

    private String relation() {
        String keys = dimensions.isEmpty() ? EVERYTHING : columns("", dimensions);
        if (statistic == null) {
            return dimensions.equals(List.of(Dimension.MONTH))
                    ? everyMonth()
                    : "select %s, %s from contribution c where %s%s"
                            .formatted(keys, sums(), where.sql(), groupBy(dimensions));
        }
        List<Dimension> byMonth = new ArrayList<>(List.of(Dimension.MONTH));
        byMonth.addAll(dimensions);
        return """
               select %s, %s,
                 sum(reported_values) as reported_values, sum(not_reported_values) as not_reported_values,
                 count(total) as months
               from (select %s, %s from contribution c where %s group by %s) m%s"""
                .formatted(
                        keys,
                        overMonths(),
                        columns("", byMonth),
                        sums(),
                        where.sql(),
                        columns("", byMonth),
                        groupBy(dimensions));
    }

    /** A series has a row for each month asked for: a gap in it must be seen, not skipped. */
    private String everyMonth() {
        return """
               select g.month::date as month, s.total, s.female, s.male, s.sex_not_reported,
                 coalesce(s.reported_values, 0) as reported_values,
                 coalesce(s.not_reported_values, 0) as not_reported_values, coalesce(s.months, 0) as months
               from (%s) g left join (
                 select month, %s from contribution c where %s group by month) s on s.month = g.month"""
                .formatted(MonthSeries.between(months), sums(), where.sql());
    }

    private static String sums() {
        return """
               sum(total) as total, sum(female) as female, sum(male) as male,
               case when count(total) > 0 then coalesce(sum(total - coalesce(female, 0) - coalesce(male, 0)) filter (where female is null or male is null), 0) end as sex_not_reported,
               count(total) as reported_values, count(*) - count(total) as not_reported_values,
               case when count(total) > 0 then 1 else 0 end as months""";
    }

    private String overMonths() {
        return switch (statistic) {
            case END -> each(c -> "sum(%s) filter (where month = (%s))".formatted(c, lastMonth()));
            case AVERAGE -> each(c -> "round(sum(%s) / nullif(count(total), 0), 2)".formatted(c));
            case PERSONNEL_MONTHS -> each("sum(%s)"::formatted);
            case PEAK -> each(c -> atPeak(c)) + ", " + atPeak("month") + " as peak_month";
        };
    }

    private static String atPeak(String column) {
        return "(array_agg(%s order by total desc, month) filter (where total is not null))[1]"
                .formatted(column);
    }

    private static String each(Function<String, String> expression) {
        return List.of("total", "female", "male", "sex_not_reported").stream()
                .map(c -> expression.apply(c) + " as " + c)
                .collect(Collectors.joining(", "));
    }

    /** The last month asked for; where that is open, the last of which anything is known. */
    private String lastMonth() {
        return months.to() != null
                ? MonthSeries.firstDay(months.to())
                : "select max(month) from contribution where " + MonthSeries.known();
    }

    private static String groupBy(List<Dimension> dimensions) {
        // without dimensions there is one row even of nothing
        return dimensions.isEmpty() ? "" : " group by " + columns("", dimensions);
    }

    private static String columns(String alias, List<Dimension> dimensions) {
        return dimensions.stream().map(d -> alias + d.column()).collect(Collectors.joining(", "));
    }

    private Sorting<SummaryRow> sorting() {
        List<SortField<SummaryRow>> keys = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            keys.add(
                    switch (dimension) {
                        case MONTH ->
                                SortField.date(
                                        "month", "month", r -> YearMonth.parse(r.month()).atDay(1));
                        case COUNTRY -> SortField.text("country", "country", SummaryRow::country);
                        case MISSION -> SortField.text("mission", "mission", SummaryRow::mission);
                        case PERSONNEL_TYPE ->
                                SortField.text(
                                        "personnelType",
                                        "personnel_type",
                                        SummaryRow::personnelType);
                    });
        }
        if (keys.isEmpty()) {
            keys.add(SortField.number("everything", "everything", r -> 1L));
        }
        return Sorting.byKey(keys)
                .or(
                        List.of(
                                amount("total", SummaryRow::total),
                                amount("female", SummaryRow::female)));
    }

    private static SortField<SummaryRow> amount(
            String column, Function<SummaryRow, BigDecimal> of) {
        return new SortField<>(
                column,
                "coalesce(%s, -1)::numeric".formatted(column),
                BigDecimal::new,
                r -> of.apply(r) == null ? BigDecimal.ONE.negate() : of.apply(r));
    }

    private SummaryRow read(ResultSet row) throws SQLException {
        BigDecimal total = row.getBigDecimal("total");
        return new SummaryRow(
                month(row, Dimension.MONTH, "month"),
                dimensions.contains(Dimension.COUNTRY) ? row.getString("country") : null,
                dimensions.contains(Dimension.MISSION) ? row.getString("mission") : null,
                dimensions.contains(Dimension.PERSONNEL_TYPE)
                        ? row.getString("personnel_type")
                        : null,
                total,
                row.getBigDecimal("female"),
                row.getBigDecimal("male"),
                row.getBigDecimal("sex_not_reported"),
                row.getLong("reported_values"),
                row.getLong("not_reported_values"),
                row.getLong("months"),
                statistic == Statistic.PEAK && total != null
                        ? month(row, null, "peak_month")
                        : null,
                total == null ? "not-reported" : "reported");
    }

    private String month(ResultSet row, Dimension dimension, String column) throws SQLException {
        return dimension != null && !dimensions.contains(dimension)
                ? null
                : YearMonth.from(row.getObject(column, LocalDate.class)).toString();
    }
}
