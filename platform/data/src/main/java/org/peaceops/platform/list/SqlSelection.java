package org.peaceops.platform.list;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.peaceops.platform.revision.StorageException;

/**
 * Facts by plain SQL.
 *
 * @param select the columns, as SQL
 * @param from table, join or subquery, as SQL; its arguments come first
 * @param fromArguments arguments within {@code from}
 * @param row reads one row
 */
public record SqlSelection<T>(
        String select,
        String from,
        List<Object> fromArguments,
        Where where,
        Sorting<T> sorting,
        RowReader<T> row)
        implements Selection<T> {

    /** Reads the row on which a result stands. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public List<T> slice(List<Sorting.Step<T>> order, List<String> after, int limit) {
        Where all = where.copy();
        if (!after.isEmpty()) {
            Sorting.after(order, after, all);
        }
        String sql =
                "select %s\nfrom %s\nwhere %s\norder by %s\nlimit %d"
                        .formatted(select, from, all.sql(), Sorting.orderBy(order), limit);
        return query(sql, all, row);
    }

    @Override
    public long count() {
        return query(
                        "select count(*) from %s where %s".formatted(from, where.sql()),
                        where,
                        r -> r.getLong(1))
                .getFirst();
    }

    @Override
    public boolean exceeds(long most) {
        String sql =
                "select count(*) from (select from %s where %s limit %d) found"
                        .formatted(from, where.sql(), most + 1);
        return query(sql, where, r -> r.getLong(1)).getFirst() > most;
    }

    /** One statement, so one snapshot; the rows come by a cursor. */
    @Override
    public <V> void each(Function<T, V> view, RowSink<V> sink) throws IOException {
        RowCursor.each(everyRow(select), allArguments(), row, r -> sink.take(view.apply(r)));
    }

    /**
     * Every row in the usual order as a line of CSV without header, as {@link #each} but made by
     * the database.
     *
     * @param cells the columns of the file, as SQL; absent is null
     */
    public void copyAsCsv(String cells, OutputStream out) throws IOException {
        RowCopy.each(everyRow(cells), allArguments(), out);
    }

    private String everyRow(String columns) {
        return "select %s\nfrom %s\nwhere %s\norder by %s"
                .formatted(columns, from, where.sql(), Sorting.orderBy(sorting.order(null)));
    }

    private List<Object> allArguments() {
        List<Object> arguments = new ArrayList<>(fromArguments);
        arguments.addAll(where.arguments());
        return arguments;
    }

    private <R> List<R> query(String sql, Where conditions, RowReader<R> reader) {
        List<Object> arguments = new ArrayList<>(fromArguments);
        arguments.addAll(conditions.arguments());
        return query(sql, arguments, reader);
    }

    /**
     * Runs a query on the request's connection, and so in its snapshot.
     *
     * @param arguments each of a class that stands for one type of SQL, a day as {@code LocalDate}:
     *     where the server must find out the type, as with {@code java.sql.Date}, the driver goes
     *     to it twice each time
     */
    public static <R> List<R> query(String sql, List<Object> arguments, RowReader<R> reader) {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (var result = statement.executeQuery()) {
                List<R> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    static void bind(PreparedStatement statement, List<Object> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 1, arguments.get(i));
        }
    }
}
