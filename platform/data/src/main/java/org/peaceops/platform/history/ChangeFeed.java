package org.peaceops.platform.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceops.platform.list.Selection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.RevisionedTable;

/**
 * What began or ended in a service's tables after one revision and up to another. Each table gives
 * the slice that is wanted by itself, so that a page costs what it shows and not what was written.
 */
record ChangeFeed(List<RevisionedTable> tables, long since, long until)
        implements Selection<Change> {

    private static final Sorting<Change> IN_ORDER =
            Sorting.byKey(
                    List.of(
                            SortField.number("revision", "revision", Change::revision),
                            SortField.text("place", "place", Change::place)));

    @Override
    public Sorting<Change> sorting() {
        return IN_ORDER;
    }

    @Override
    public List<Change> slice(List<Sorting.Step<Change>> order, List<String> after, int limit) {
        Where where = new Where();
        if (!after.isEmpty()) {
            Sorting.after(order, after, where);
        }
        String tail = "order by %s limit %d".formatted(Sorting.orderBy(order), limit);
        List<Object> arguments = new ArrayList<>();
        List<String> slices = new ArrayList<>();
        for (ChangeSql branch : branches().toList()) {
            String slice =
                    "select * from (%s) b where %s %s"
                            .formatted(branch.rows(since, until), where.sql(), tail);
            slices.add("(" + branch.shown(slice) + ")");
            arguments.addAll(where.arguments());
        }
        String sql =
                "select f.*, r.recorded_at from (%s) f join revision r on r.number = f.revision %s"
                        .formatted(String.join("\nunion all\n", slices), tail);
        return SqlSelection.query(sql, arguments, ChangeFeed::change);
    }

    @Override
    public long count() {
        String all =
                branches()
                        .map(
                                branch ->
                                        "(select count(*) from (%s) b)"
                                                .formatted(branch.rows(since, until)))
                        .collect(Collectors.joining(" + "));
        return SqlSelection.query("select " + all, List.of(), row -> row.getLong(1)).getFirst();
    }

    private Stream<ChangeSql> branches() {
        return tables.stream()
                .flatMap(
                        table ->
                                Stream.of(new ChangeSql(table, true), new ChangeSql(table, false)));
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("resource"),
                row.getString("key"),
                row.getString("change"),
                row.getString("place"));
    }
}
