package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/** Reads the observations behind a figure, with the file and line of each. */
record Explaining(Scope scope, Used used, Sides sides) {

    /** Two months of everything that all contributors report are fewer. */
    static final int MOST_ROWS = 5_000;

    Explanation explanation() {
        List<Used.Run> runs = used.runs();
        if (runs.isEmpty()) {
            return new Explanation(0, 0, List.of(), List.of(), null);
        }
        Where where = scope.ofTypes().andIn("c.mission", scope.missions());
        List<Object> arguments = new ArrayList<>(where.arguments());
        List<String> parts = new ArrayList<>();
        for (Used.Run run : runs) {
            Where part =
                    new Where()
                            .and(
                                    "c.month between ? and ?",
                                    Scope.firstDay(run.from()),
                                    Scope.firstDay(run.to()))
                            .andIn("c.country", run.countries());
            parts.add("(" + part.sql() + ")");
            arguments.addAll(part.arguments());
        }
        String conditions = where.sql() + "\n  and (" + String.join(" or ", parts) + ")";
        List<ExplainedRow> rows = rows(conditions, arguments);
        long count = rows.size() < MOST_ROWS ? rows.size() : count(conditions, arguments);
        return new Explanation(
                count, rows.size(), rows, runs.stream().map(this::link).toList(), null);
    }

    private List<ExplainedRow> rows(String conditions, List<Object> arguments) {
        String sql =
                """
                select %s
                from contribution c join data_import i on i.id = c.import_id
                where %s
                order by c.month, c.country, c.mission, c.personnel_type
                limit %d"""
                        .formatted(ExplainedRow.COLUMNS, conditions, MOST_ROWS);
        return SqlSelection.query(
                sql, arguments, row -> ExplainedRow.of(sides.of(row.getString("country")), row));
    }

    private static long count(String conditions, List<Object> arguments) {
        String sql = "select count(*) from contribution c where " + conditions;
        return SqlSelection.query(sql, arguments, row -> row.getLong(1)).getFirst();
    }

    private String link(Used.Run run) {
        return link(
                "/api/v1/contributions",
                run.from(),
                run.to(),
                run.countries(),
                scope.missions(),
                scope.personnelTypes());
    }

    /** The address of a list at the revision that was read. */
    static String link(
            String list,
            YearMonth from,
            YearMonth to,
            Set<String> countries,
            Set<String> missions,
            Set<String> personnelTypes) {
        return "%s?from=%s&to=%s&country=%s%s%s&asKnownOn=%d"
                .formatted(
                        list,
                        from,
                        to,
                        String.join(",", countries),
                        parameter("personnelType", personnelTypes),
                        parameter("mission", missions),
                        Pin.current().number());
    }

    /** Acronyms such as {@code UNEF I} hold a blank. */
    private static String parameter(String name, Set<String> values) {
        return values.isEmpty()
                ? ""
                : "&%s=%s".formatted(name, String.join(",", values).replace(" ", "%20"));
    }
}
