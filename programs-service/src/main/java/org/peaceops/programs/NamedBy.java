package org.peaceops.programs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
}
