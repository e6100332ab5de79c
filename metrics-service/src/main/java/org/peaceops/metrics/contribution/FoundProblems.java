package org.peaceops.metrics.contribution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.platform.imports.ImportProblem;
import org.peaceops.platform.imports.ImportProblem.Severity;

/** Problems that SQL finds: warnings of one kind, of which the first hundred are named. */
final class FoundProblems {

    /** More of one kind are no list that a person reads; how many there are is said. */
    private static final int MOST = 100;

    private FoundProblems() {}

    /**
     * @param sql selects {@code line}, {@code value} and {@code hint}
     */
    static List<ImportProblem> warnings(
            Connection transaction, String code, String column, String sql) throws SQLException {
        String first =
                "select line, value, hint, count(*) over () from (%s) found order by line, value limit %d"
                        .formatted(sql, MOST);
        List<ImportProblem> found = new ArrayList<>();
        long all = 0;
        try (var query = transaction.prepareStatement(first);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                all = rows.getLong(4);
                found.add(
                        new ImportProblem(
                                Severity.WARNING,
                                rows.getObject(1, Long.class),
                                column,
                                rows.getString(2),
                                code,
                                rows.getString(3)));
            }
        }
        if (all > MOST) {
            found.add(
                    ImportProblem.doubt(
                            code,
                            "and %d more of this kind; the first %d by line are named"
                                    .formatted(all - MOST, MOST)));
        }
        return found;
    }
}
