package org.peaceops.metrics.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.peaceops.metrics.fatality.UniformedFatalities;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.list.SqlSelection;

/** Uniformed fatalities by nationality and month of the incident. */
final class Deaths {

    /** Of a formula that needs none. */
    static final Deaths NOT_READ = new Deaths(new MonthRange(null, null));

    /**
     * @param counted of countries whose headcount in the mission and month is known
     * @param outside the others
     */
    private record Cell(long counted, long outside) {
        private static final Cell NONE = new Cell(0, 0);
    }

    private record Key(String country, YearMonth month) {}

    private final MonthRange known;
    private final Map<Key, Cell> cells = new HashMap<>();

    private Deaths(MonthRange known) {
        this.known = known;
    }

    /**
     * Reads them in one query.
     *
     * @param countries none: all
     */
    static Deaths read(MonthRange months, Collection<String> countries, Scope scope) {
        Deaths deaths = new Deaths(UniformedFatalities.known());
        var uniformed = UniformedFatalities.of(months, countries, scope.missions());
        String sql =
                """
                select f.nationality, date_trunc('month', f.incident_on)::date as month,
                  count(*) filter (where f.counted) as counted, count(*) filter (where not f.counted) as outside
                from %s group by 1, 2"""
                        .formatted(uniformed.sql());
        SqlSelection.query(sql, uniformed.arguments(), deaths::add);
        return deaths;
    }

    private Cell add(ResultSet row) throws SQLException {
        Key key =
                new Key(
                        row.getString("nationality"),
                        YearMonth.from(row.getObject("month", LocalDate.class)));
        return cells.put(key, new Cell(row.getLong("counted"), row.getLong("outside")));
    }

    /** Whether the month lies between the first incident known and the last. */
    boolean isKnown(YearMonth month) {
        return known.from() != null && !month.isBefore(known.from()) && !month.isAfter(known.to());
    }

    long counted(String country, YearMonth month) {
        return cells.getOrDefault(new Key(country, month), Cell.NONE).counted;
    }

    long outside(String country, YearMonth month) {
        return cells.getOrDefault(new Key(country, month), Cell.NONE).outside;
    }
}
