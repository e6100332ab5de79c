package org.peaceops.metrics.contribution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peaceops.platform.imports.Findings;
import org.peaceops.platform.imports.ImportProblem;
import org.peaceops.platform.imports.StagedFile;

/** Reconciles the rows of a file with each other and with what is known, before they are judged. */
final class Reconciliation {

    private static final String SAME_KEY =
            "%1$s.month = %2$s.month and %1$s.country = %2$s.country and %1$s.mission = %2$s.mission and %1$s.personnel_type = %2$s.personnel_type";
    private static final String EARLIER_DAY =
            """
            staged s join (
                select month, country, mission, personnel_type, max(day) as day from staged
                where month in (select month from staged group by month having min(day) <> max(day))
                group by 1, 2, 3, 4 having min(day) <> max(day)) later
            on %s and s.day < later.day"""
                    .formatted(SAME_KEY.formatted("s", "later"));

    private final Connection transaction;
    private final StagedFile file;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    Reconciliation(Connection transaction, StagedFile file) {
        this.transaction = transaction;
        this.file = file;
    }

    Findings findings() throws SQLException {
        keepLaterDay();
        long silent = new OtherSources(transaction, file).takeOutSilence();
        if (silent > 0) {
            counts.put("notReportedPassedOver", silent);
        }
        if (tellsNoSex()) {
            keepKnownSex();
        }
        return new Findings(counts, problems, staffOfficersWithoutTroops());
    }

    /** A month reported on two days: of what both have the later is kept, and that is said. */
    private void keepLaterDay() throws SQLException {
        if (!file.mayRepeatKeys()
                || !truth(
                        "select exists (select from staged group by month having min(day) <> max(day))")) {
            return;
        }
        problems.addAll(
                FoundProblems.warnings(
                        transaction,
                        "reported-again",
                        null,
                        """
                        select min(s.line) as line, s.day::text as value,
                               format('%%s values of this day were reported again on %%s; the later are kept',
                                      count(*), later.day) as hint
                        from %s group by s.day, later.day"""
                                .formatted(EARLIER_DAY)));
        long gone =
                execute(
                        "delete from staged where ctid in (select s.ctid from %s)"
                                .formatted(EARLIER_DAY));
        if (gone > 0) {
            counts.put("reportedAgainLater", gone);
        }
    }

    private boolean tellsNoSex() {
        return file.header().stream()
                .map(h -> h.toLowerCase(Locale.ROOT))
                .noneMatch(h -> h.contains("female"));
    }

    /** A file without sex takes no known women and men away, as long as the total is the same. */
    private void keepKnownSex() throws SQLException {
        String known =
                "from contribution c where c.to_revision is null and s.female is null and s.male is null and coalesce(c.female, c.male) is not null and "
                        + SAME_KEY.formatted("s", "c");
        long kept =
                execute(
                        "update staged s set female = c.female, male = c.male, flags = c.flags %s and s.total = c.total"
                                .formatted(known));
        counts.put("sexKept", kept);
        problems.addAll(
                FoundProblems.warnings(
                        transaction,
                        "sex-no-longer-known",
                        null,
                        """
                        select s.line, s.total::text as value,
                               format('%%s in %%s, %%s: the total was %%s with women and men; the new one comes without',
                                      s.country, s.mission, s.personnel_type, c.total) as hint
                        from staged s, lateral (select c.total %s and s.total is distinct from c.total) c"""
                                .formatted(known)));
    }

    /** Staff officers who may be among the troops that are known already would count twice. */
    private Map<Long, ImportProblem> staffOfficersWithoutTroops() throws SQLException {
        Map<Long, ImportProblem> refused = new LinkedHashMap<>();
        if (file.layout().source() != null) {
            return refused;
        }
        String sql =
                """
                select s.line from staged s
                join contribution c on c.to_revision is null and c.month = s.month and c.country = s.country
                     and c.mission = s.mission and c.personnel_type = 'troops' and c.total > 0
                where s.personnel_type = 'staff-officers' and s.total > 0
                  and not exists (select from staged t where t.month = s.month and t.country = s.country
                                  and t.mission = s.mission and t.personnel_type = 'troops')
                  and not exists (select from contribution o where o.to_revision is null and o.month = s.month
                                  and o.country = s.country and o.mission = s.mission
                                  and o.personnel_type = 'staff-officers' and o.total is not null)
                """;
        try (var query = transaction.prepareStatement(sql);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                refused.put(
                        rows.getLong(1),
                        ImportProblem.refused(
                                rows.getLong(1),
                                "may-count-twice",
                                "the troops known of this month, country and mission may include these staff officers; send a line with the troops without them too"));
            }
        }
        return refused;
    }

    private boolean truth(String sql) throws SQLException {
        try (var query = transaction.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private long execute(String sql) throws SQLException {
        try (var statement = transaction.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }
}
