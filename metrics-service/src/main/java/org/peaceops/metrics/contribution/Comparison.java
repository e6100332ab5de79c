package org.peaceops.metrics.contribution;

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

    boolean withBefore() {
        return former != null;
    }
}
