package org.peaceops.metrics.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;

/** Persons by month, country and one detail of some months; what an evaluation works on. */
final class Counts {

    /** By what a country's persons are told apart. */
    enum Detail {
        NOTHING("''"),
        MISSION("c.mission"),
        PERSONNEL_TYPE("c.personnel_type");

        private final String column;

        Detail(String column) {
            this.column = column;
        }
    }

    private record Row(YearMonth month, String country, String detail, Count count) {}

    private final Set<YearMonth> known;
    private final Map<YearMonth, Map<String, Map<String, Count>>> byMonth = new HashMap<>();

    private Counts(Collection<YearMonth> known) {
        this.known = Set.copyOf(known);
    }

    /**
     * Reads what is asked for in one query.
     *
     * @param known those months of which anything is known
     * @param countries none: all
     */
    static Counts read(
            Scope scope, Collection<YearMonth> known, Collection<String> countries, Detail detail) {
        Counts counts = new Counts(known);
        if (known.isEmpty()) {
            return counts;
        }
        Where where = scope.where(known).andIn("c.country", countries);
        String sql =
                """
                select c.month, c.country, %s as detail, %s
                from contribution c
                where %s
                group by 1, 2, 3"""
                        .formatted(detail.column, Count.COLUMNS, where.sql());
        SqlSelection.query(sql, where.arguments(), Counts::row).forEach(counts::add);
        return counts;
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("country"),
                row.getString("detail"),
                Count.of(row));
    }

    private void add(Row row) {
        byMonth.computeIfAbsent(row.month, m -> new TreeMap<>())
                .computeIfAbsent(row.country, c -> new TreeMap<>())
                .put(row.detail, row.count);
    }

    boolean isKnown(YearMonth month) {
        return known.contains(month);
    }

    /** Every country with an observation in these months, by code. */
    Set<String> countries() {
        Set<String> codes = new TreeSet<>();
        byMonth.values().forEach(m -> codes.addAll(m.keySet()));
        return codes;
    }

    /** By detail; empty for a country that the month does not list. */
    Map<String, Count> details(String country, YearMonth month) {
        return byMonth.getOrDefault(month, Map.of()).getOrDefault(country, Map.of());
    }

    Count count(String country, YearMonth month) {
        return details(country, month).values().stream().reduce(Count.NONE, Count::plus);
    }

    /** All countries together. */
    Count all(YearMonth month) {
        List<Count> counts = new ArrayList<>();
        byMonth.getOrDefault(month, Map.of()).values().forEach(c -> counts.addAll(c.values()));
        return counts.stream().reduce(Count.NONE, Count::plus);
    }

    /** Countries that have somebody. */
    long contributors(YearMonth month) {
        return byMonth.getOrDefault(month, Map.of()).keySet().stream()
                .filter(country -> count(country, month).persons() > 0)
                .count();
    }

    Reading reading(String country, YearMonth month, Measure measure) {
        if (!isKnown(month)) {
            return Reading.absent(month, "no-data");
        }
        Map<String, Count> details = details(country, month);
        return details.isEmpty()
                ? Reading.notListed(month)
                : Reading.of(month, count(country, month), measure);
    }
}
