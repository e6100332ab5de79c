package org.peaceops.platform.list;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.peaceops.platform.revision.StorageException;

/**
 * Rows of a query that does not end, on a connection of its own. A declared cursor rather than a
 * fetch size: for a cursor the planner prefers a road that gives its first rows soon, such as an
 * index in the order asked for, to one that sorts millions of rows on disk before the first comes.
 */
final class RowCursor {

    private static final int FETCHED = 5_000;

    private RowCursor() {}

    static <T> void each(
            String sql, List<Object> arguments, SqlSelection.RowReader<T> reader, RowSink<T> sink)
            throws IOException {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                // the driver keeps what it knows of a statement by its text, on each connection:
                // rows
                // of two shapes must not be fetched from cursors of one name
                String cursor = "exported_%08x".formatted(sql.hashCode());
                declare(connection, cursor, sql, arguments);
                fetch(connection, cursor, reader, sink);
            } finally {
                // read only: there is nothing to keep
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static void declare(
            Connection connection, String cursor, String sql, List<Object> arguments)
            throws SQLException {
        try (var settings = connection.createStatement()) {
            settings.execute("set transaction read only");
            settings.execute("set local cursor_tuple_fraction = 0.01");
        }
        try (var statement =
                connection.prepareStatement(
                        "declare %s no scroll cursor for %s".formatted(cursor, sql))) {
            SqlSelection.bind(statement, arguments);
            statement.execute();
        }
    }

    private static <T> void fetch(
            Connection connection, String cursor, SqlSelection.RowReader<T> reader, RowSink<T> sink)
            throws SQLException, IOException {
        try (var fetch =
                connection.prepareStatement(
                        "fetch forward %d from %s".formatted(FETCHED, cursor))) {
            int rows;
            do {
                rows = 0;
                try (var result = fetch.executeQuery()) {
                    while (result.next()) {
                        sink.take(reader.read(result));
                        rows++;
                    }
                }
            } while (rows == FETCHED);
        }
    }
}
