package org.peaceops.metrics.contribution;

import java.util.List;
import java.util.stream.Collectors;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.platform.problem.Problem;

/**
 * What rows are told apart by.
 *
 * @param dimensions in the order asked for
 */
record Grouping(List<Dimension> dimensions) {

    /** Reads {@code groupBy}; 400 for what cannot be grouped by, and for two kinds of period. */
    static Grouping parse(List<String> names) {
        Grouping grouping = new Grouping(names.stream().map(Dimension::named).distinct().toList());
        List<String> periods =
                grouping.dimensions.stream()
                        .filter(d -> d.frequency() != null)
                        .map(Dimension::code)
                        .toList();
        if (periods.size() > 1) {
            throw Problem.parameter(
                    "groupBy",
                    String.join(",", names),
                    "one kind of period at a time: take " + String.join(" or ", periods));
        }
        return grouping;
    }

    /** Of the periods; null when the months asked for make one. */
    Frequency frequency() {
        return dimensions.stream()
                .map(Dimension::frequency)
                .filter(f -> f != null)
                .findFirst()
                .orElse(null);
    }

    /** Dimensions that are no period. */
    List<Dimension> keys() {
        return dimensions.stream().filter(d -> d.frequency() == null).toList();
    }

    boolean has(Dimension dimension) {
        return dimensions.contains(dimension);
    }

    /** The columns of the keys, each after a comma; nothing without keys. */
    String keyColumns(String alias) {
        return keys().stream().map(d -> ", " + alias + d.column()).collect(Collectors.joining());
    }
}
