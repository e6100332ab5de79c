package org.peaceops.platform.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Opens revisions and finds the one that was newest at a time. */
@ApplicationScoped
public class Revisions {

    private static final String NEWEST = "select number, epoch from revision_counter";

    /** The newest number and what tells this database from another with the same numbers. */
    public record Newest(long number, String epoch) {}

    /**
     * Opens the next revision in the connection's transaction. Call it late: from here to the
     * commit no other writer of this service can go on.
     */
    public long open(Connection transaction, Revision.Note note) throws SQLException {
        String sql =
                """
                with next as (update revision_counter set number = number + 1 returning number)
                insert into revision (number, recorded_at, kind, author, reason, file_name, file_sha256, import_id)
                select number, clock_timestamp(), ?, ?, ?, ?, ?, ? from next
                returning number
                """;
        try (var insert = transaction.prepareStatement(sql)) {
            insert.setString(1, note.kind().stored());
            insert.setString(2, note.author());
            insert.setString(3, note.reason());
            insert.setString(4, note.fileName());
            insert.setString(5, note.fileSha256());
            insert.setObject(6, note.importId());
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** From here to the end of the transaction no other revision of this service is opened. */
    public void hold(Connection transaction) throws SQLException {
        try (var lock = transaction.createStatement()) {
            lock.execute("select from revision_counter for update");
        }
    }

    Newest newest(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(NEWEST);
                var row = query.executeQuery()) {
            return newest(row);
        }
    }

    /**
     * Makes the transaction, in which nothing was asked yet, one that only reads and sees nothing
     * that is written meanwhile. Both statements are one journey to the database.
     */
    Newest newestOfSnapshot(Connection transaction) throws SQLException {
        String sql = "set transaction isolation level repeatable read, read only; " + NEWEST;
        try (var both = transaction.prepareStatement(sql)) {
            both.execute();
            both.getMoreResults();
            try (var row = both.getResultSet()) {
                return newest(row);
            }
        }
    }

    private static Newest newest(ResultSet row) throws SQLException {
        row.next();
        return new Newest(row.getLong(1), row.getString(2));
    }

    /** The number that was newest at the time; 0 if nothing was known yet. */
    long newestAt(Connection snapshot, Instant time) throws SQLException {
        String sql = "select coalesce(max(number), 0) from revision where recorded_at <= ?";
        try (var query = snapshot.prepareStatement(sql)) {
            query.setObject(1, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
