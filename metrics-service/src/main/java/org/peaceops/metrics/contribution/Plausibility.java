package org.peaceops.metrics.contribution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.platform.imports.ImportProblem;

/**
 * What is doubtful in rows beside what is known. Only rows that will be written are looked at, so
 * that a file sent again says nothing again; nothing is flagged, since the next file may explain
 * it.
 */
final class Plausibility {

    /** A contingent that grows or shrinks fivefold is news; one of a few persons does so often. */
    private static final String JUMPS =
            """
            select d.line, d.total::text as value,
                   format('%s in %s had %s %s the month before, %s now: five times as many or as few',
                          d.country, d.mission, coalesce(s.total, c.total), d.personnel_type, d.total) as hint
            from differing d
            left join staged s on s.month = (d.month - interval '1 month')::date and s.country = d.country
                 and s.mission = d.mission and s.personnel_type = d.personnel_type
            left join contribution c on c.to_revision is null and c.month = (d.month - interval '1 month')::date
                 and c.country = d.country and c.mission = d.mission and c.personnel_type = d.personnel_type
            where least(d.total, coalesce(s.total, c.total)) > 0
              and d.total is not null and coalesce(s.total, c.total) is not null
              and greatest(d.total, coalesce(s.total, c.total)) >= 50
              and greatest(d.total, coalesce(s.total, c.total)) >= 5 * least(d.total, coalesce(s.total, c.total))""";

    private static final String NEWCOMERS =
            """
            select p.line, p.country as value,
                   format('no person of %s was known in %s so far; from %s on there are some',
                          p.country, p.mission, to_char(p.month, 'YYYY-MM')) as hint
            from (select country, mission, min(line) as line, min(month) as month
                  from differing where total > 0 group by 1, 2) p
            where not exists (select from contribution c where c.to_revision is null and c.country = p.country
                              and c.mission = p.mission and c.total > 0)""";

    private static final String CLOSED_MONTHS =
            """
            select min(d.line) as line, to_char(d.month, 'YYYY-MM') as value,
                   format('%s values known of a month before %s, the newest known, are changed; asKnownOn still reads the former',
                          count(*), to_char(k.newest, 'YYYY-MM')) as hint
            from differing d, (select max(month) as newest from contribution where to_revision is null) k
            where d.was is not null and d.month < k.newest group by d.month, k.newest""";

    private static final String OUTSIDE_THE_MISSION =
            """
            select min(d.line) as line, d.mission as value,
                   format('%s values from %s to %s lie outside the mission, which is known from %s to %s',
                          sum(d.rows), to_char(min(d.month), 'YYYY-MM'), to_char(max(d.month), 'YYYY-MM'),
                          coalesce(m.started_on::text, 'an unknown day'), coalesce(m.ended_on::text, 'now')) as hint
            from (select mission, month, count(*) as rows, min(line) as line
                  from differing where total > 0 group by 1, 2) d
            join mission m on m.acronym = d.mission and m.to_revision is null
            where d.month + interval '1 month' <= m.started_on or d.month > m.ended_on
            group by d.mission, m.started_on, m.ended_on""";

    private final Connection transaction;

    Plausibility(Connection transaction) {
        this.transaction = transaction;
    }

    List<ImportProblem> doubts() throws SQLException {
        List<ImportProblem> found = new ArrayList<>();
        if (!anyIn("differing")) {
            return found;
        }
        found.addAll(warnings("outside-mission", "mission", OUTSIDE_THE_MISSION));
        if (!anyIn("contribution")) {
            found.add(
                    ImportProblem.doubt(
                            "first-import",
                            "nothing was known before, so jumps, newcomers and closed months could not be looked for"));
            return found;
        }
        found.addAll(warnings("closed-month-changed", "month", CLOSED_MONTHS));
        found.addAll(warnings("new-in-mission", "country", NEWCOMERS));
        found.addAll(warnings("fivefold", "total", JUMPS));
        return found;
    }

    private List<ImportProblem> warnings(String code, String column, String sql)
            throws SQLException {
        return FoundProblems.warnings(transaction, code, column, sql);
    }

    private boolean anyIn(String table) throws SQLException {
        try (var query =
                        transaction.prepareStatement(
                                "select exists (select from %s)".formatted(table));
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
