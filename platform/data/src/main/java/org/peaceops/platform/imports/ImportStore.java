package org.peaceops.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.peaceops.platform.imports.DataImport.State;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.revision.StorageException;

/** The imports of a service, as rows. */
@ApplicationScoped
class ImportStore {

    private static final int SHOWN_PROBLEMS = 10;
    private static final TypeReference<LinkedHashMap<String, Long>> COUNTS =
            new TypeReference<>() {};

    static final String COLUMNS =
            """
            id, dataset, state, dry_run, mode, file_name, file_sha256, file_bytes, layout, requested_by,
            requested_at, finished_at, rows_read, counts, revision, earlier_import, reason,
            fetched_url, fetched_at, fetched_status,
            (select count(*) from import_problem p where p.import_id = i.id) as problem_count""";

    private final DataSource database;
    private final ObjectMapper json;
    private final RunningImports running;
    private final Clock clock;

    ImportStore(DataSource database, ObjectMapper json, RunningImports running, Clock clock) {
        this.database = database;
        this.json = json;
        this.running = running;
        this.clock = clock;
    }

    /** Records an import that begins, or one refused at sight. */
    long create(Received received, State state, String reason) {
        String sql =
                """
                insert into data_import (dataset, state, dry_run, mode, file_name, file_sha256, file_bytes, layout, source, header,
                                         requested_by, requested_at, finished_at, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """;
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            OffsetDateTime now = now();
            insert.setString(1, received.dataset().code());
            insert.setString(2, state.stored());
            insert.setBoolean(3, received.dryRun());
            insert.setString(4, received.mode().stored());
            insert.setString(5, received.fileName());
            insert.setString(6, received.upload().sha256());
            insert.setLong(7, received.upload().bytes());
            insert.setString(8, received.layout() == null ? null : received.layout().code());
            insert.setString(9, received.layout() == null ? null : received.layout().source());
            insert.setArray(10, connection.createArrayOf("text", received.header().toArray()));
            insert.setString(11, received.requestedBy());
            insert.setObject(12, now);
            insert.setObject(13, state == State.REFUSED ? now : null);
            insert.setString(14, reason);
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    void running(long id) throws SQLException {
        update("update data_import set state = 'running' where id = ?", List.of(id));
    }

    /** Within the load's own transaction, so that a loaded import can never look unfinished. */
    void finish(Connection transaction, long id, ImportRun.Result result) throws SQLException {
        String sql =
                """
                update data_import set state = ?, counts = ?, rows_read = ?, revision = ?, earlier_import = ?,
                                       reason = ?, finished_at = ? where id = ?
                """;
        try (var update = transaction.prepareStatement(sql)) {
            update.setString(1, result.state().stored());
            update.setString(2, json.writeValueAsString(result.counts()));
            update.setLong(3, result.counts().getOrDefault("rowsRead", 0L));
            update.setObject(4, result.revision());
            update.setObject(5, result.earlier());
            update.setString(6, result.reason());
            update.setObject(7, now());
            update.setLong(8, id);
            update.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts are plain numbers", e);
        }
    }

    void fail(long id, State state, String reason) throws SQLException {
        update(
                "update data_import set state = ?, reason = ?, finished_at = ? where id = ? and state in ('received', 'running')",
                List.of(state.stored(), reason, now(), id));
    }

    /** Imports that a stopped process left behind: nothing of them is loaded, and they say so. */
    int failUnfinished() throws SQLException {
        return update(
                "update data_import set state = 'failed', reason = ?, finished_at = ? where state in ('received', 'running')",
                List.of(
                        "The service stopped during this import. Nothing of it was loaded; send the file again.",
                        now()));
    }

    Optional<DataImport> find(String dataset, long id) {
        return SqlSelection.query(
                        "select %s from data_import i where dataset = ? and id = ?"
                                .formatted(COLUMNS),
                        List.of(dataset, id),
                        row -> read(row, problems(id, SHOWN_PROBLEMS)))
                .stream()
                .findFirst();
    }

    List<String> header(long id) {
        return SqlSelection.query(
                        "select header from data_import where id = ?",
                        List.of(id),
                        row -> textArray(row, 1))
                .getFirst();
    }

    static List<ImportProblem> problems(long id, int limit) {
        return SqlSelection.query(
                "select * from import_problem where import_id = ? order by severity <> 'file', severity <> 'error', ordinal limit ?",
                List.of(id, limit),
                ImportStore::problem);
    }

    static ImportProblem problem(ResultSet row) throws SQLException {
        return new ImportProblem(
                ImportProblem.Severity.valueOf(
                        row.getString("severity").toUpperCase(java.util.Locale.ROOT)),
                row.getObject("line", Long.class),
                row.getString("column_name"),
                row.getString("value"),
                row.getString("code"),
                row.getString("hint"));
    }

    static List<String> textArray(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    DataImport read(ResultSet row, List<ImportProblem> problems) throws SQLException {
        long id = row.getLong("id");
        String dataset = row.getString("dataset");
        long bytes = row.getLong("file_bytes");
        long rows = row.getLong("rows_read");
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        var progress =
                running.of(id)
                        .orElse(new DataImport.Progress(finished == null ? 0 : bytes, bytes, rows));
        return new DataImport(
                id,
                dataset,
                State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                row.getBoolean("dry_run"),
                DataImport.Mode.valueOf(row.getString("mode").toUpperCase(java.util.Locale.ROOT)),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getString("layout"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                progress,
                counts(row.getString("counts")),
                row.getObject("revision", Long.class),
                row.getObject("earlier_import", Long.class),
                row.getString("reason"),
                origin(row),
                row.getLong("problem_count"),
                problems,
                links(dataset, id));
    }

    private static DataImport.Origin origin(ResultSet row) throws SQLException {
        String url = row.getString("fetched_url");
        return url == null
                ? null
                : new DataImport.Origin(
                        url,
                        row.getObject("fetched_at", OffsetDateTime.class).toInstant(),
                        row.getObject("fetched_status", Integer.class));
    }

    private Map<String, Long> counts(String text) {
        try {
            return json.readValue(text, COUNTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts are written by this class", e);
        }
    }

    private static Map<String, String> links(String dataset, long id) {
        String self = "/api/v1/datasets/%s/imports/%d".formatted(dataset, id);
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("problems", self + "/problems");
        links.put("rejects", self + "/rejects.csv");
        return links;
    }

    private int update(String sql, List<Object> arguments) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                update.setObject(i + 1, arguments.get(i));
            }
            return update.executeUpdate();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
