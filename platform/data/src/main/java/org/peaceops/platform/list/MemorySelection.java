package org.peaceops.platform.list;

import java.util.Comparator;
import java.util.List;

/** Rows that are few by their nature and at hand in memory. */
public record MemorySelection<T>(List<T> rows, Sorting<T> sorting) implements Selection<T> {

    @Override
    public List<T> slice(List<Sorting.Step<T>> order, List<String> after, int limit) {
        return rows.stream()
                .filter(row -> after.isEmpty() || compare(row, after, order) > 0)
                .sorted(comparator(order))
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return rows.size();
    }

    private static <T> Comparator<T> comparator(List<Sorting.Step<T>> order) {
        return (one, other) -> compare(one, Page.place(other, order), order);
    }

    @SuppressWarnings("unchecked")
    private static <T> int compare(T row, List<String> place, List<Sorting.Step<T>> order) {
        for (int i = 0; i < order.size(); i++) {
            var step = order.get(i);
            var mine =
                    (Comparable<Object>)
                            step.field().parse().apply(step.field().of().apply(row).toString());
            int difference = mine.compareTo(step.field().parse().apply(place.get(i)));
            if (difference != 0) {
                return step.descending() ? -difference : difference;
            }
        }
        return 0;
    }
}
