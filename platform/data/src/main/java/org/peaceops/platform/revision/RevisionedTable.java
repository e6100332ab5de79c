package org.peaceops.platform.revision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table whose rows live in revisions, by its columns' roles. Imports, reference data and the
 * change feed work from this alone.
 *
 * @param name SQL name
 * @param resource plural noun under which the API shows its rows
 * @param key columns of the natural key
 * @param values columns that make a difference when they change
 * @param carried columns that only say where a row came from
 * @param shown SQL over a key column, such as {@code to_char(%s, …)}, where the API shows it
 *     otherwise
 */
public record RevisionedTable(
        String name,
        String resource,
        List<String> key,
        List<String> values,
        List<String> carried,
        Map<String, String> shown) {

    public RevisionedTable(
            String name,
            String resource,
            List<String> key,
            List<String> values,
            List<String> carried) {
        this(name, resource, key, values, carried, Map.of());
    }

    /** Key and value columns, in the order in which rows are staged. */
    public List<String> staged() {
        return Stream.concat(key.stream(), values.stream()).toList();
    }

    /** SQL that two rows have the same natural key, by the aliases under which they stand. */
    public String sameKey(String one, String other) {
        return key.stream()
                .map(c -> "%s.%s = %s.%s".formatted(one, c, other, c))
                .collect(Collectors.joining(" and "));
    }
}
