package org.peaceops.metrics.contribution;

import java.util.List;
import java.util.stream.Stream;

/**
 * What rows are compared with.
 *
 * @param by column of the number that is compared
 * @param top how many rows of a period stand by themselves; null for all
 * @param share whether each row's share is told
 * @param former the months before, under the labels of the periods that they are compared with;
 *     null without a comparison
 * @param formerMonths from the first to the last of them
 */
record Comparison(String by, Integer top, boolean share, Calendar former) {

    /** What is read of each cell, a column of SQL each. */
    List<String> numbers() {
        return Persons.read(share).stream().map(Persons::column).toList();
    }

    /** Those, and how many observations are behind them. */
    List<String> counts() {
        return Stream.concat(
                        numbers().stream(), Stream.of("reported_values", "not_reported_values"))
                .toList();
    }

    boolean withBefore() {
        return former != null;
    }
}
