package org.peaceops.metrics.contribution.layout;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A file's header. Names are told apart by their letters and digits alone, since one file has
 * {@code Contributor_ISO-3} where another has {@code contributor.iso.3} or {@code Contributor ISO
 * 3}.
 */
final class Header {

    /** Where a column stands that the file does not have. */
    static final int NONE = -1;

    private final List<String> given;
    private final List<String> names;

    Header(List<String> given) {
        this.given = given;
        this.names = given.stream().map(Header::folded).toList();
    }

    /** Whether each is there, and once only. */
    boolean has(List<String> columns) {
        return columns.stream().allMatch(c -> Collections.frequency(names, c) == 1);
    }

    boolean hasAny(String part) {
        return names.stream().anyMatch(n -> n.contains(part));
    }

    /** The first of the names that the file has. */
    int at(String... columns) {
        for (String column : columns) {
            if (names.contains(column)) {
                return names.indexOf(column);
            }
        }
        return NONE;
    }

    /** As the file writes it. */
    String name(int column) {
        return column == NONE ? null : given.get(column);
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
