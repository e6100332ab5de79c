package org.peaceops.metrics.fatality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/**
 * Uniformed personnel by cell and month, and the fatalities among them. A fatality counts where the
 * headcount of the same country in the same mission and month is known, so that numerator and
 * denominator are of the same people; the others are counted apart.
 *
 * @param headcounts persons by cell and month; a month of which nothing is reported is not there
 * @param fatalities among those people, by cell
 * @param outside uniformed fatalities for which no headcount is known, by cell
 */
record Exposure(
        Map<FatalityCell, Map<YearMonth, Long>> headcounts,
        Map<FatalityCell, Long> fatalities,
        Map<FatalityCell, Long> outside) {

    static Exposure of(FatalityGrouping grouping, FatalityFilter filter, FatalityMonths months) {
        Exposure exposure = new Exposure(new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (!months.isEmpty()) {
            exposure.addHeadcounts(grouping.ofHeadcounts(), filter, months);
            exposure.addFatalities(grouping, filter);
        }
        return exposure;
    }

    private void addHeadcounts(
            FatalityGrouping grouping, FatalityFilter filter, FatalityMonths months) {
        Where where =
                Where.pinned(Pin.current(), "f.from_revision", "f.to_revision")
                        .and("f.month >= ?", months.asked().from().atDay(1))
                        .and("f.month <= ?", months.asked().to().atDay(1))
                        .andIn("f.nationality", filter.countries())
                        .andIn("f.mission", filter.missions())
                        .and("f.total is not null");
        // the alias and the name let one list of columns serve fatalities and contributions
        String sql =
                """
                select sum(f.total), f.month%1$s
                from (select c.*, c.country as nationality from contribution c) f
                where %2$s group by f.month%1$s"""
                        .formatted(grouping.columns(), where.sql());
        SqlSelection.query(sql, where.arguments(), row -> addHeadcount(grouping, row));
    }

    private Long addHeadcount(FatalityGrouping grouping, ResultSet row) throws SQLException {
        return headcounts
                .computeIfAbsent(grouping.cell(row, 2), c -> new TreeMap<>())
                .merge(
                        YearMonth.from(row.getObject(2, LocalDate.class)),
                        row.getLong(1),
                        Long::sum);
    }

    private void addFatalities(FatalityGrouping grouping, FatalityFilter filter) {
        UniformedFatalities uniformed = UniformedFatalities.matching(filter.where());
        String sql =
                """
                select count(*) filter (where f.counted), count(*) filter (where not f.counted),
                  date_trunc('month', f.incident_on)::date%1$s
                from %2$s
                group by date_trunc('month', f.incident_on)%1$s"""
                        .formatted(grouping.columns(), uniformed.sql());
        SqlSelection.query(
                sql,
                uniformed.arguments(),
                row -> {
                    FatalityCell cell = grouping.cell(row, 3);
                    fatalities.merge(cell, row.getLong(1), Long::sum);
                    return outside.merge(cell, row.getLong(2), Long::sum);
                });
    }

    /** The rate of a cell over months; a month whose fatalities are not known has none. */
    FatalityRate rate(FatalityCell cell, FatalityGrouping grouping, FatalityMonths months) {
        if (cell.isRest()) {
            return FatalityRate.ofNothing();
        }
        Map<YearMonth, Long> persons =
                new TreeMap<>(
                        headcounts.getOrDefault(cell.by(grouping.ofHeadcounts().keys()), Map.of()));
        persons.keySet().removeIf(month -> !months.isKnown(month));
        return FatalityRate.of(
                fatalities.getOrDefault(cell, 0L),
                outside.getOrDefault(cell, 0L),
                months.of(cell.period()),
                persons);
    }
}
