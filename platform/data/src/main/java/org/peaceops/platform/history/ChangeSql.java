package org.peaceops.platform.history;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceops.platform.revision.RevisionedTable;

/** The feed as SQL, made from the tables' columns alone. */
final class ChangeSql {

    private ChangeSql() {}

    /** A relation {@code f} joined with its revisions {@code r}; both bounds are plain numbers. */
    static String feed(List<RevisionedTable> tables, long since, long until) {
        String union =
                tables.stream()
                        .flatMap(t -> Stream.of(began(t, since, until), ended(t, since, until)))
                        .collect(Collectors.joining("\nunion all\n"));
        return "(select u.*, (resource || key) collate \"C\" as place from (\n%s\n) u) f join revision r on r.number = f.revision"
                .formatted(union);
    }

    private static String began(RevisionedTable table, long since, long until) {
        return """
               select t.from_revision as revision, '%1$s' as resource, %2$s as key,
                 case when exists (select from %3$s p where %4$s and p.to_revision = t.from_revision)
                   then 'changed' else 'created' end as change
               from %3$s t where t.from_revision > %5$d and t.from_revision <= %6$d"""
                .formatted(
                        table.resource(),
                        key(table),
                        table.name(),
                        table.sameKey("p", "t"),
                        since,
                        until);
    }

    private static String ended(RevisionedTable table, long since, long until) {
        return """
               select t.to_revision, '%1$s', %2$s, 'deleted'
               from %3$s t where t.to_revision > %5$d and t.to_revision <= %6$d
                 and not exists (select from %3$s n where %4$s and n.from_revision = t.to_revision)"""
                .formatted(
                        table.resource(),
                        key(table),
                        table.name(),
                        table.sameKey("n", "t"),
                        since,
                        until);
    }

    private static String key(RevisionedTable table) {
        return joined(
                        table,
                        ", ",
                        c ->
                                "'%s', %s"
                                        .formatted(
                                                camelCase(c),
                                                table.shown()
                                                        .getOrDefault(c, "%s")
                                                        .formatted("t." + c)))
                .transform("json_build_object(%s)::text"::formatted);
    }

    private static String joined(
            RevisionedTable table, String between, Function<String, String> each) {
        return table.key().stream().map(each).collect(Collectors.joining(between));
    }

    private static String camelCase(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_")) {
            name.append(
                    name.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                    + word.substring(1));
        }
        return name.toString();
    }
}
