package org.peaceops.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes an import's problems and refused lines as they come, in batches of their own. */
final class ProblemLog {

    private static final long LARGE = 200_000;
    private static final long OVERHEAD = 400;

    private record Reject(long line, List<String> fields) {}

    private final Connection connection;
    private final long importId;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private long ordinal;
    private long pending;

    /**
     * @param connection commits by itself, apart from the load
     */
    ProblemLog(Connection connection, long importId) {
        this.connection = connection;
        this.importId = importId;
    }

    void add(List<ImportProblem> more) {
        problems.addAll(more);
        pending += more.size() * OVERHEAD;
    }

    void reject(long line, List<String> fields) {
        rejects.add(new Reject(line, fields));
        pending += OVERHEAD + fields.stream().mapToLong(String::length).sum();
    }

    /** Keeps what waits to be written small, however long the lines are. */
    void flushIfLarge() throws SQLException {
        if (pending > LARGE) {
            flush();
        }
    }

    void flush() throws SQLException {
        writeProblems();
        writeRejects();
        pending = 0;
    }

    private void writeProblems() throws SQLException {
        if (problems.isEmpty()) {
            return;
        }
        String sql =
                """
                insert into import_problem (import_id, ordinal, severity, line, column_name, value, code, hint)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (var insert = connection.prepareStatement(sql)) {
            for (ImportProblem problem : problems) {
                insert.setLong(1, importId);
                insert.setLong(2, ++ordinal);
                insert.setString(3, problem.severity().stored());
                insert.setObject(4, problem.line());
                insert.setString(5, problem.column());
                insert.setString(6, problem.value());
                insert.setString(7, problem.code());
                insert.setString(8, problem.hint());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        problems.clear();
    }

    private void writeRejects() throws SQLException {
        if (rejects.isEmpty()) {
            return;
        }
        String sql =
                "insert into import_reject (import_id, line, fields) values (?, ?, ?) on conflict do nothing";
        try (var insert = connection.prepareStatement(sql)) {
            for (Reject reject : rejects) {
                insert.setLong(1, importId);
                insert.setLong(2, reject.line());
                insert.setArray(3, connection.createArrayOf("text", reject.fields().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        rejects.clear();
    }
}
