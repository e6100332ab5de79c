package org.peaceops.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.peaceops.platform.imports.DataImport.State;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.revision.StorageException;

/** What imports tell of addresses: which version was loaded last, and what came of asking. */
@ApplicationScoped
class FetchLog {

    private final DataSource database;
    private final Clock clock;

    FetchLog(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The version that is loaded already, if the newest file that came from there is. */
    Optional<Fetched.Known> known(FetchOrder order) {
        String sql =
                """
                select id, state, file_name, file_sha256, fetched_etag, fetched_last_modified from data_import
                where dataset = ? and fetched_url = ? and mode = ? and not dry_run and file_sha256 is not null
                order by id desc limit 1
                """;
        return SqlSelection.query(
                        sql,
                        List.of(order.dataset().code(), order.url(), order.mode().stored()),
                        row ->
                                List.of("completed", "unchanged").contains(row.getString(2))
                                        ? new Fetched.Known(
                                                row.getLong(1),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5),
                                                row.getString(6))
                                        : null)
                .stream()
                .filter(found -> found != null)
                .findFirst();
    }

    /** Whether the schedule has asked the address since then, here or in another instance. */
    boolean askedSince(FetchOrder order, Instant moment) {
        String sql =
                "select exists (select from data_import where dataset = ? and fetched_url = ? and requested_by = ? and requested_at >= ?)";
        return SqlSelection.query(
                        sql,
                        List.of(
                                order.dataset().code(),
                                order.url(),
                                order.requestedBy(),
                                at(moment)),
                        row -> row.getBoolean(1))
                .getFirst();
    }

    /** Says of an import where its file came from. */
    void note(long id, Fetched fetched) {
        update(
                "update data_import set fetched_url = ?, fetched_at = ?, fetched_status = ?, fetched_etag = ?, fetched_last_modified = ? where id = ? returning id",
                fetched.url(),
                at(fetched.at()),
                fetched.status(),
                fetched.etag(),
                fetched.lastModified(),
                id);
    }

    /** An import of nothing, since the address still has what an earlier one brought. */
    long unchanged(FetchOrder order, Fetched fetched, Fetched.Known known) {
        long id =
                create(
                        order,
                        State.UNCHANGED,
                        known.fileName(),
                        known.sha256(),
                        known.importId(),
                        "The address answered 304: it still has the file that import %d brought."
                                .formatted(known.importId()));
        note(id, fetched);
        return id;
    }

    /** An import of nothing, since the address gave nothing. */
    long failed(FetchOrder order, String reason) {
        return create(order, State.FAILED, "none", null, null, reason);
    }

    private long create(
            FetchOrder order,
            State state,
            String fileName,
            String sha256,
            Long earlier,
            String reason) {
        OffsetDateTime now = at(clock.instant());
        return update(
                """
                insert into data_import (dataset, state, dry_run, mode, file_name, file_sha256, file_bytes, requested_by,
                                         requested_at, finished_at, earlier_import, reason, fetched_url, fetched_at)
                values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?) returning id
                """,
                order.dataset().code(),
                state.stored(),
                order.dryRun(),
                order.mode().stored(),
                fileName,
                sha256,
                order.requestedBy(),
                now,
                now,
                earlier,
                reason,
                order.url(),
                now);
    }

    private long update(String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (Object argument : Arrays.asList(arguments)) {
                statement.setObject(++place, argument);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
