package org.peaceops.platform.curated;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/** What still names a row that an editor would delete. */
public final class NamedBy {

    private NamedBy() {}

    /**
     * 409 if anything does, saying how many rows of what.
     *
     * @param conditions by table, SQL over its current rows in which each {@code ?} is the code
     */
    public static void nothing(String noun, String code, Map<String, String> conditions) {
        Map<String, Long> naming = new LinkedHashMap<>();
        new TreeMap<>(conditions)
                .forEach(
                        (table, condition) -> {
                            String sql =
                                    "select count(*) from %s where to_revision is null and (%s)"
                                            .formatted(table, condition);
                            int marks = (int) condition.chars().filter(c -> c == '?').count();
                            long rows =
                                    SqlSelection.query(
                                                    sql,
                                                    Collections.nCopies(marks, (Object) code),
                                                    row -> row.getLong(1))
                                            .getFirst();
                            if (rows > 0) {
                                naming.put(table.replace('_', ' '), rows);
                            }
                        });
        if (!naming.isEmpty()) {
            String who =
                    naming.entrySet().stream()
                            .map(e -> "%d of %s".formatted(e.getValue(), e.getKey()))
                            .collect(Collectors.joining(", "));
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The %s %s is still named by other rows (%s). Change or delete those first."
                            .formatted(noun, code, who));
        }
    }

    /**
     * Which rows that an import would end are still named, if any.
     *
     * @param conditions as above; the keys of the rows stand in the table {@code ended}
     */
    public static Optional<String> ofEnded(
            Connection transaction, String noun, Map<String, String> conditions)
            throws SQLException {
        return ofEnded(transaction, noun, "code", conditions);
    }

    /** The same of a table whose key column is not {@code code}. */
    public static Optional<String> ofEnded(
            Connection transaction, String noun, String key, Map<String, String> conditions)
            throws SQLException {
        for (var naming : new TreeMap<>(conditions).entrySet()) {
            String sql =
                    "select min(e.%1$s), count(*) from ended e where exists (select from %2$s n where n.to_revision is null and (%3$s))"
                            .formatted(
                                    key,
                                    naming.getKey(),
                                    naming.getValue().replace("?", "e." + key));
            try (var query = transaction.prepareStatement(sql);
                    var row = query.executeQuery()) {
                row.next();
                if (row.getLong(2) > 0) {
                    return Optional.of(
                            "The file lacks %d rows that rows of %s still name, the %s %s for instance. Keep them in the file, or change those that name them first."
                                    .formatted(
                                            row.getLong(2),
                                            naming.getKey().replace('_', ' '),
                                            noun,
                                            row.getString(1)));
                }
            }
        }
        return Optional.empty();
    }
}
