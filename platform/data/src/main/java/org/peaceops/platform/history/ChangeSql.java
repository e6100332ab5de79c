package org.peaceops.platform.history;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceops.platform.revision.RevisionedTable;

/**
 * One branch of the feed as SQL, made from a table's columns alone: rows that began, or rows that
 * ended and have no successor. Only the slice that is wanted is sorted out first; what is shown of
 * a row is then made for those few.
 */
record ChangeSql(RevisionedTable table, boolean began) {

    /** Sorts below every character of a key, so that places sort as their keys do. */
    private static final String BETWEEN = "\u0001";

    /** Rows by {@code revision} and {@code place}; both bounds are plain numbers. */
    String rows(long since, long until) {
        String revision = began ? "from_revision" : "to_revision";
        return """
               select t.%1$s as revision, %2$s as place, %3$s
               from %4$s t where t.%1$s > %5$d and t.%1$s <= %6$d%7$s"""
                .formatted(
                        revision,
                        place(),
                        each(c -> "t." + c, ", "),
                        table.name(),
                        since,
                        until,
                        began ? "" : " and not " + follower("n", "from_revision", "t.to_revision"));
    }

    /**
     * What is shown of the slice.
     *
     * @param slice a relation with the columns of {@code rows}
     */
    String shown(String slice) {
        String change =
                began
                        ? "case when %s then 'changed' else 'created' end"
                                .formatted(follower("p", "to_revision", "t.revision"))
                        : "'deleted'";
        return """
               select t.revision, t.place, '%s' as resource, json_build_object(%s)::text as key, %s as change
               from (%s) t"""
                .formatted(
                        table.resource(),
                        each(c -> "'%s', %s".formatted(camelCase(c), text(c)), ", "),
                        change,
                        slice);
    }

    private String follower(String alias, String bound, String revision) {
        return "exists (select from %s %s where %s and %2$s.%s = %s)"
                .formatted(table.name(), alias, table.sameKey(alias, "t"), bound, revision);
    }

    private String place() {
        return "concat_ws('%s', '%s', %s) collate \"C\""
                .formatted(BETWEEN, table.resource(), each(this::text, ", "));
    }

    private String text(String column) {
        return table.shown().getOrDefault(column, "%s").formatted("t." + column);
    }

    private String each(Function<String, String> column, String between) {
        return table.key().stream().map(column).collect(Collectors.joining(between));
    }

    private static String camelCase(String column) {
        List<String> words = List.of(column.split("_"));
        return words.getFirst()
                + words.stream()
                        .skip(1)
                        .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                        .collect(Collectors.joining());
    }
}
