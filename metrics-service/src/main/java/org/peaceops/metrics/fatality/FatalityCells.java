package org.peaceops.metrics.fatality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.metrics.time.Period;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;

/**
 * The rows of a summary.
 *
 * @param exposure null when no rates are asked for
 */
record FatalityCells(
        FatalityGrouping grouping,
        FatalityMonths months,
        FatalityCounts counts,
        Exposure exposure) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static FatalityCells of(
            FatalityGrouping grouping,
            FatalityFilter filter,
            FatalityMonths months,
            int top,
            boolean rates) {
        return new FatalityCells(
                grouping,
                months,
                FatalityCounts.of(grouping, filter.where(), months).top(top),
                rates ? Exposure.of(grouping, filter, months) : null);
    }

    MemorySelection<FatalitySummaryRow> selection() {
        Map<Period, Long> whole = counts.byPeriod();
        return new MemorySelection<>(
                counts.byCell().entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue(), whole.get(e.getKey().period())))
                        .toList(),
                sorting());
    }

    private FatalitySummaryRow row(FatalityCell cell, long count, long whole) {
        boolean byMonth = grouping.frequency() == Frequency.MONTH;
        List<YearMonth> asked = months.of(cell.period());
        int known = (int) asked.stream().filter(months::isKnown).count();
        return new FatalitySummaryRow(
                byMonth ? cell.label() : null,
                byMonth ? null : cell.label(),
                cell.keys().get(FatalityDimension.COUNTRY),
                cell.keys().get(FatalityDimension.REGION),
                cell.keys().get(FatalityDimension.MISSION),
                cell.keys().get(FatalityDimension.PERSONNEL_TYPE),
                cell.keys().get(FatalityDimension.INCIDENT_TYPE),
                cell.keys().get(FatalityDimension.SEX),
                known == 0 ? null : count,
                whole == 0 ? null : percent(count, whole),
                known,
                status(known, asked.size()),
                exposure == null ? null : exposure.rate(cell, grouping, months));
    }

    private static String status(int known, int asked) {
        return known == 0 ? Fatality.NOT_REPORTED : known < asked ? "incomplete" : "reported";
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private Sorting<FatalitySummaryRow> sorting() {
        List<SortField<FatalitySummaryRow>> keys = new ArrayList<>();
        for (FatalityDimension d : grouping.dimensions()) {
            keys.add(SortField.text(d.field(), d.field(), row -> value(row, d)));
        }
        if (keys.isEmpty()) {
            keys.add(SortField.number("everything", "everything", row -> 1L));
        }
        return Sorting.byKey(keys)
                .or(
                        List.of(
                                SortField.number(
                                        "fatalities",
                                        "fatalities",
                                        r -> r.fatalities() == null ? -1L : r.fatalities())));
    }

    private static String value(FatalitySummaryRow row, FatalityDimension dimension) {
        return switch (dimension) {
            case MONTH -> row.month();
            case QUARTER, YEAR, US_FISCAL_YEAR, UN_YEAR -> row.period();
            case COUNTRY -> row.country();
            case REGION -> row.region();
            case MISSION -> row.mission();
            case PERSONNEL_TYPE -> row.personnelType();
            case INCIDENT_TYPE -> row.incidentType();
            case SEX -> row.sex();
        };
    }
}
