package org.peaceops.metrics.fatality;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.platform.imports.ImportProblem;

/**
 * Persons whom a file has twice, under the state of their day and under one that came out of it
 * later (Serbia and Montenegro, Montenegro): the same casualty number and everything else the same.
 * The state of the day is kept and the row flagged. Lines that differ in more than that contradict
 * each other and are left to be refused.
 */
record NationalitiesToldTwice(Connection transaction, String staged) {

    /** What became of states, by ISO 3166-3 and what followed. */
    private static final Map<String, List<String>> SUCCESSORS =
            Map.of(
                    "CSK", List.of("CZE", "SVK"),
                    "DDR", List.of("DEU"),
                    "SCG", List.of("MNE", "SRB", "XKX"),
                    "SUN",
                            List.of(
                                    "ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "LTU", "LVA",
                                    "MDA", "RUS", "TJK", "TKM", "UKR", "UZB"),
                    "YMD", List.of("YEM"),
                    "YUG", List.of("BIH", "HRV", "MKD", "MNE", "SCG", "SRB", "SVN", "XKX"));

    List<ImportProblem> settle() throws SQLException {
        String sql =
                """
                with state (code, since, until, successor) as (
                    select * from unnest(?::text[], ?::date[], ?::date[], ?::text[])),
                twice as (
                    select s.line, s.nationality, k.line as kept_line, k.nationality as kept, k.casualty
                    from %1$s s join %1$s k on k.casualty = s.casualty
                    join state on state.code = k.nationality and state.successor = s.nationality
                      and k.incident_on between state.since and state.until
                    where %2$s),
                gone as (delete from %1$s s using twice t where s.line = t.line),
                flagged as (
                    update %1$s k set flags = k.flags || 'nationality-told-twice'::text
                    where k.line in (select kept_line from twice))
                select distinct on (line) line, nationality, kept_line, kept, casualty from twice order by line"""
                        .formatted(staged, same());
        try (var query = transaction.prepareStatement(sql)) {
            bind(query);
            List<ImportProblem> told = new ArrayList<>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    told.add(
                            new ImportProblem(
                                    ImportProblem.Severity.WARNING,
                                    row.getLong("line"),
                                    null,
                                    row.getString("nationality"),
                                    "nationality-told-twice",
                                    "line %d has %s as of %s, the state of that day: one person, counted there alone"
                                            .formatted(
                                                    row.getLong("kept_line"),
                                                    row.getString("casualty"),
                                                    row.getString("kept"))));
                }
            }
            return told;
        }
    }

    private static String same() {
        return String.join(
                " and ",
                List.of(
                                "incident_on",
                                "mission",
                                "sex",
                                "personnel_type",
                                "incident_type",
                                "casualty_type",
                                "source")
                        .stream()
                        .map(c -> "k.%1$s is not distinct from s.%1$s".formatted(c))
                        .toList());
    }

    private void bind(java.sql.PreparedStatement query) throws SQLException {
        List<Country> states = new ArrayList<>();
        List<String> successors = new ArrayList<>();
        for (Country state : Countries.standard().all()) {
            for (String successor : SUCCESSORS.getOrDefault(state.alpha3(), List.of())) {
                states.add(state);
                successors.add(successor);
            }
        }
        query.setArray(1, text(states.stream().map(Country::alpha3).toList()));
        query.setArray(2, text(states.stream().map(s -> s.from().toString()).toList()));
        query.setArray(3, text(states.stream().map(s -> s.to().toString()).toList()));
        query.setArray(4, text(successors));
    }

    private Array text(List<String> values) throws SQLException {
        return transaction.createArrayOf("text", values.toArray());
    }
}
