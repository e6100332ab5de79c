package org.peaceops.metrics.fatality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceops.metrics.time.Period;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;

/**
 * Fatalities by cell. They are some thousand in all, so the few rows that SQL adds up are folded
 * into periods and regions here.
 */
record FatalityCounts(Map<FatalityCell, Long> byCell) {

    static FatalityCounts of(FatalityGrouping grouping, Where where, FatalityMonths months) {
        Map<FatalityCell, Long> counts = new HashMap<>();
        String sql =
                """
                select count(*), date_trunc('month', f.incident_on)::date%1$s
                from fatality f where %2$s
                group by date_trunc('month', f.incident_on)%1$s"""
                        .formatted(grouping.columns(), where.sql());
        SqlSelection.query(
                sql,
                where.arguments(),
                row -> counts.merge(grouping.cell(row, 2), row.getLong(1), Long::sum));
        fillUp(grouping, months, counts);
        return new FatalityCounts(counts);
    }

    /** A series has a row for each period asked for, and what is one row is one even of nothing. */
    private static void fillUp(
            FatalityGrouping grouping, FatalityMonths months, Map<FatalityCell, Long> counts) {
        if (grouping.dimensions().isEmpty()) {
            counts.putIfAbsent(new FatalityCell(null, Map.of()), 0L);
        }
        if (grouping.isSeries() && !months.isEmpty()) {
            for (Period p : grouping.frequency().over(months.asked().from(), months.asked().to())) {
                counts.putIfAbsent(new FatalityCell(p, Map.of()), 0L);
            }
        }
    }

    /**
     * Only so many groups, by their fatalities in all the time; ties in the order of their keys.
     */
    FatalityCounts top(int most) {
        if (most == 0) {
            return this;
        }
        Map<Map<FatalityDimension, String>, Long> groups =
                byCell.entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        e -> e.getKey().keys(),
                                        Collectors.summingLong(Map.Entry::getValue)));
        Set<Map<FatalityDimension, String>> first =
                groups.entrySet().stream()
                        .sorted(
                                Map.Entry.<Map<FatalityDimension, String>, Long>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(e -> order(e.getKey())))
                        .limit(most)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(HashSet::new));
        Map<FatalityCell, Long> folded = new HashMap<>();
        byCell.forEach(
                (cell, count) ->
                        folded.merge(
                                first.contains(cell.keys()) ? cell : cell.rest(),
                                count,
                                Long::sum));
        return new FatalityCounts(folded);
    }

    private static String order(Map<FatalityDimension, String> keys) {
        return List.of(FatalityDimension.values()).stream()
                .filter(keys::containsKey)
                .map(keys::get)
                .collect(Collectors.joining(" "));
    }

    /** All fatalities of a cell's period. */
    Map<Period, Long> byPeriod() {
        Map<Period, Long> sums = new HashMap<>();
        byCell.forEach((cell, count) -> sums.merge(cell.period(), count, Long::sum));
        return sums;
    }
}
