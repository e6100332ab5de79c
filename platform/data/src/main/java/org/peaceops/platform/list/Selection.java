package org.peaceops.platform.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The rows of a list before paging: filtered, pinned, and able to give a slice in any order. */
public interface Selection<T> {

    Sorting<T> sorting();

    /**
     * At most {@code limit} rows in the order, after the row with these values if any are given.
     */
    List<T> slice(List<Sorting.Step<T>> order, List<String> after, int limit);

    long count();

    /** Whether there are more rows than this. */
    default boolean exceeds(long most) {
        return count() > most;
    }

    /**
     * Every row in the usual order, with flat memory however many there are. Each portion is read
     * in a transaction of its own, so the conditions must name a revision by its number.
     */
    default <V> void each(Function<T, V> view, RowSink<V> sink) throws IOException {
        var order = sorting().order(null);
        List<String> after = List.of();
        for (boolean more = true; more; ) {
            List<String> place = after;
            Portion<V> portion =
                    QuarkusTransaction.requiringNew()
                            .call(() -> Portion.of(slice(order, place, Paging.MOST), view, order));
            for (V row : portion.rows()) {
                sink.take(row);
            }
            after = portion.end();
            more = portion.rows().size() == Paging.MOST;
        }
    }

    /** Some rows of a walk, and the place of the last of them. */
    record Portion<V>(List<V> rows, List<String> end) {

        static <T, V> Portion<V> of(
                List<T> rows, Function<T, V> view, List<Sorting.Step<T>> order) {
            return new Portion<>(
                    rows.stream().map(view).toList(),
                    rows.isEmpty() ? List.of() : Page.place(rows.getLast(), order));
        }
    }
}
