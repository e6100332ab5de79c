package org.peaceops.metrics.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peaceops.metrics.fatality.UniformedFatalities;
import org.peaceops.metrics.indicator.Explanation.Fatalities;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.metrics.time.Period;
import org.peaceops.platform.list.SqlSelection;

/** Reads the uniformed fatalities behind a rate, those that are in no number too. */
record ExplainingFatalities(Scope scope, Used used, Sides sides, Period period) {

    Fatalities fatalities() {
        Set<String> countries = new TreeSet<>(sides.cohort());
        countries.addAll(sides.comparison());
        if (countries.isEmpty()) {
            return new Fatalities(0, 0, List.of(), List.of());
        }
        var uniformed =
                UniformedFatalities.of(
                        new MonthRange(period.first(), period.last()), countries, scope.missions());
        List<ExplainedFatality> rows = rows(uniformed);
        long count = rows.size() < Explaining.MOST_ROWS ? rows.size() : count(uniformed);
        return new Fatalities(count, rows.size(), rows, List.of(link(countries)));
    }

    private List<ExplainedFatality> rows(UniformedFatalities uniformed) {
        String sql =
                """
                select %s from %s join data_import i on i.id = f.import_id
                order by f.incident_on, f.casualty limit %d"""
                        .formatted(
                                ExplainedFatality.COLUMNS, uniformed.sql(), Explaining.MOST_ROWS);
        return SqlSelection.query(sql, uniformed.arguments(), this::row);
    }

    private ExplainedFatality row(ResultSet row) throws SQLException {
        String country = row.getString("nationality");
        YearMonth month = YearMonth.from(row.getObject("incident_on", LocalDate.class));
        return ExplainedFatality.of(
                sides.of(country),
                used.byMonth().getOrDefault(month, Set.of()).contains(country),
                row);
    }

    private static long count(UniformedFatalities uniformed) {
        return SqlSelection.query(
                        "select count(*) from " + uniformed.sql(),
                        uniformed.arguments(),
                        row -> row.getLong(1))
                .getFirst();
    }

    private String link(Set<String> countries) {
        return Explaining.link(
                "/api/v1/fatalities",
                period.first(),
                period.last(),
                countries,
                scope.missions(),
                Set.of("uniformed"));
    }
}
