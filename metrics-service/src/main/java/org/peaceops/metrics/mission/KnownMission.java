package org.peaceops.metrics.mission;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceops.platform.list.SqlSelection;

/** What is known of a mission when a file begins to be read; of a new one, nothing. */
record KnownMission(
        String acronym,
        String name,
        String leadDepartment,
        StatedDay started,
        StatedDay ended,
        List<String> hostCountries,
        String location,
        BigDecimal latitude,
        BigDecimal longitude,
        String partOf) {

    static KnownMission nothing(String acronym) {
        return new KnownMission(
                acronym,
                null,
                null,
                StatedDay.UNKNOWN,
                StatedDay.UNKNOWN,
                List.of(),
                null,
                null,
                null,
                null);
    }

    static Map<String, KnownMission> all() {
        String sql =
                """
                select acronym, name, lead_department, started_on, started_precision, ended_on, ended_precision,
                  string_to_array(coalesce(host_countries, ''), ' ') as hosts, location, latitude, longitude, part_of
                from mission where to_revision is null""";
        return SqlSelection.query(sql, List.of(), KnownMission::of).stream()
                .collect(Collectors.toMap(KnownMission::acronym, Function.identity()));
    }

    private static KnownMission of(ResultSet row) throws SQLException {
        return new KnownMission(
                row.getString("acronym"),
                row.getString("name"),
                row.getString("lead_department"),
                day(row, "started"),
                day(row, "ended"),
                List.of((String[]) row.getArray("hosts").getArray()),
                row.getString("location"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getString("part_of"));
    }

    private static StatedDay day(ResultSet row, String which) throws SQLException {
        return new StatedDay(
                row.getObject(which + "_on", LocalDate.class), row.getString(which + "_precision"));
    }
}
