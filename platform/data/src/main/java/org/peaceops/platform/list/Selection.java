package org.peaceops.platform.list;

import java.util.List;

/** The rows of a list before paging: filtered, pinned, and able to give a slice in any order. */
public interface Selection<T> {

    Sorting<T> sorting();

    /**
     * At most {@code limit} rows in the order, after the row with these values if any are given.
     */
    List<T> slice(List<Sorting.Step<T>> order, List<String> after, int limit);

    long count();
}
