package org.peaceops.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceops.platform.imports.DataImport.Mode;
import org.peaceops.platform.revision.RevisionedTable;

/**
 * Compares staged rows with the current ones and writes the difference: changed and ended rows are
 * closed, new and changed ones begun, all in one revision. Where nothing differs nothing is
 * written.
 */
public final class Merge {

    /** What a load would do or has done, in rows. */
    public record Difference(long added, long changed, long ended, long unchanged) {

        public boolean isNone() {
            return added + changed + ended == 0;
        }
    }

    /**
     * Which rows a load may touch, as SQL conditions.
     *
     * @param mayWrite over the staged row {@code s} and the current row {@code c}, if there is one
     * @param mayEnd over the current row {@code c}
     */
    public record Guard(String mayWrite, String mayEnd) {

        static final Guard NONE = new Guard("true", "true");
    }

    private final Connection transaction;
    private final RevisionedTable table;
    private boolean inOrder;

    public Merge(Connection transaction, RevisionedTable table) {
        this(transaction, table, false);
    }

    /**
     * @param inOrder whether the rows were staged in the order of their keys
     */
    Merge(Connection transaction, RevisionedTable table, boolean inOrder) {
        this.transaction = transaction;
        this.table = table;
        this.inOrder = inOrder;
    }

    /** From here to the end of the transaction nobody else writes the table; readers go on. */
    public void lock() throws SQLException {
        execute("lock table %s in share row exclusive mode".formatted(table.name()));
    }

    /**
     * Whether any key may be staged twice; if not, the rest is skipped. Two keys of one hash are no
     * harm: looked at closely they are no repetition.
     */
    boolean hasRepeatedKeys() throws SQLException {
        return isTrue(
                "select exists (select from staged group by hash_record_extended(row(%s), 0) having count(*) > 1)"
                        .formatted(list(table.key(), c -> c)));
    }

    private boolean isTrue(String sql) throws SQLException {
        try (var query = transaction.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Rows that the file has twice with the same values: kept once, counted. */
    long dropRepeated() throws SQLException {
        return execute(
                """
                delete from staged s using (
                    select %1$s, min(line) as kept from staged group by %1$s having count(*) > 1) d
                where %2$s and s.line > d.kept
                """
                        .formatted(list(table.key(), c -> c), table.sameKey("s", "d")));
    }

    /**
     * Takes every line out of the staging table that says something else of a key than another one.
     *
     * @return those lines, each with one that it contradicts
     */
    Map<Long, Long> takeOutContradicting() throws SQLException {
        String sql =
                """
                with repeated as (
                    select %1$s, min(line) as first_line, max(line) as last_line
                    from staged group by %1$s
                    having count(*) > 1 and count(distinct row(%3$s)) > 1),
                contradicting as (
                    select s.line, min(case when s.line = c.first_line then c.last_line else c.first_line end) as other
                    from staged s join repeated c on %2$s group by s.line),
                gone as (delete from staged s using contradicting c where s.line = c.line)
                select line, other from contradicting order by line
                """
                        .formatted(
                                list(table.key(), c -> c),
                                table.sameKey("s", "c"),
                                list(table.values(), c -> c));
        try (var query = transaction.prepareStatement(sql);
                var rows = query.executeQuery()) {
            Map<Long, Long> lines = new LinkedHashMap<>();
            while (rows.next()) {
                lines.put(rows.getLong(1), rows.getLong(2));
            }
            return lines;
        }
    }

    /** Gives the staged rows, in columns that the file does not tell, what is stored. */
    void keep(List<String> columns) throws SQLException {
        if (columns.isEmpty()) {
            return;
        }
        execute(
                "update staged s set %s from %s c where %s and c.to_revision is null"
                        .formatted(
                                list(columns, c -> "%1$s = c.%1$s".formatted(c)),
                                table.name(),
                                table.sameKey("s", "c")));
    }

    /** Takes whole lines out of the staging table. */
    void takeOut(Collection<Long> lines) throws SQLException {
        try (var delete = transaction.prepareStatement("delete from staged where line = any (?)")) {
            delete.setArray(1, transaction.createArrayOf("bigint", lines.toArray()));
            delete.executeUpdate();
        }
    }

    public Difference compare(Mode mode, List<String> scope, Guard guard) throws SQLException {
        return compare(mode, scope, guard, Optional.empty());
    }

    /**
     * Puts what differs into {@code differing}, whose {@code was} is the row it replaces, and the
     * keys of what is to end into {@code ended}.
     *
     * @param displaced condition over a current row {@code c} under which it ends though the file
     *     is merged
     */
    Difference compare(Mode mode, List<String> scope, Guard guard, Optional<String> displaced)
            throws SQLException {
        if (guard == Guard.NONE && isNothingKnown()) {
            return takeAll();
        }
        // a join may bring them in any order
        inOrder = false;
        execute("analyze staged");
        execute(
                """
                create temp table differing on commit drop as
                select s.*, c.from_revision as was
                from staged s left join %1$s c on %2$s and c.to_revision is null
                where (c.from_revision is null or (%3$s) is distinct from (%4$s)) and (%5$s)
                """
                        .formatted(
                                table.name(),
                                table.sameKey("s", "c"),
                                list(table.values(), c -> "s." + c),
                                list(table.values(), c -> "c." + c),
                                guard.mayWrite()));
        execute("analyze differing");
        Optional<String> ends = mode == Mode.COMPLETE ? Optional.of(covered(scope)) : displaced;
        return count(ends.isPresent() ? markEnded(ends.get(), guard) : 0);
    }

    private boolean isNothingKnown() throws SQLException {
        return !isTrue(
                "select exists (select from %s where to_revision is null)".formatted(table.name()));
    }

    /** All that is staged is new: there is nothing to compare, and no copy is made of it. */
    private Difference takeAll() throws SQLException {
        execute("create temp view differing as select s.*, null::bigint as was from staged s");
        execute(
                "create temp table ended on commit drop as select %s from %s with no data"
                        .formatted(list(table.key(), c -> c), table.name()));
        return new Difference(number("select count(*) from staged"), 0, 0, 0);
    }

    private long number(String sql) throws SQLException {
        try (var query = transaction.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String covered(List<String> scope) {
        return scope.isEmpty()
                ? "true"
                : "(%s) in (select distinct %s from staged)"
                        .formatted(list(scope, c -> "c." + c), list(scope, c -> c));
    }

    private long markEnded(String ends, Guard guard) throws SQLException {
        return execute(
                """
                create temp table ended on commit drop as
                select %1$s from %2$s c
                where c.to_revision is null and (%3$s) and (%5$s)
                  and not exists (select from staged s where %4$s)
                """
                        .formatted(
                                list(table.key(), c -> "c." + c),
                                table.name(),
                                ends,
                                table.sameKey("s", "c"),
                                guard.mayEnd()));
    }

    private Difference count(long ended) throws SQLException {
        String sql =
                "select count(*) filter (where was is null), count(was), (select count(*) from staged) from differing";
        try (var query = transaction.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            long added = row.getLong(1);
            long changed = row.getLong(2);
            return new Difference(added, changed, ended, row.getLong(3) - added - changed);
        }
    }

    /**
     * Writes the difference as the revision. In the order of the keys, which halves the time of a
     * large load.
     */
    public void write(long revision, Difference difference, Long importId) throws SQLException {
        String close =
                "update %s c set to_revision = %d from %s d where %s and c.to_revision is null";
        if (difference.changed() > 0) {
            execute(
                    close.formatted(
                            table.name(),
                            revision,
                            "differing",
                            table.sameKey("c", "d") + " and d.was is not null"));
        }
        if (difference.ended() > 0) {
            execute(close.formatted(table.name(), revision, "ended", table.sameKey("c", "d")));
        }
        List<String> columns = new ArrayList<>(table.staged());
        columns.addAll(table.carried());
        execute(
                """
                insert into %1$s (from_revision, %2$s)
                select %3$d, %4$s from differing %5$s
                """
                        .formatted(
                                table.name(),
                                list(columns, c -> c),
                                revision,
                                list(
                                        columns,
                                        c -> c.equals("import_id") ? String.valueOf(importId) : c),
                                inOrder ? "" : "order by " + list(table.key(), c -> c)));
    }

    private static String list(List<String> columns, Function<String, String> each) {
        return columns.stream().map(each).collect(Collectors.joining(", "));
    }

    private long execute(String sql) throws SQLException {
        try (var statement = transaction.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }
}
