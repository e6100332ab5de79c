package org.peaceops.platform.list;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Something a list can be sorted by. Never null in any row: an expression over a nullable column
 * wraps it in {@code coalesce}, and {@code of} does the same.
 *
 * @param name as callers write it
 * @param expression as the database sorts it
 * @param parse reads a cursor's text back into an argument
 * @param of the value in a row, whose text goes into the cursor
 */
public record SortField<T>(
        String name,
        String expression,
        Function<String, ? extends Comparable<?>> parse,
        Function<T, ?> of) {

    public static <T> SortField<T> text(String name, String expression, Function<T, String> of) {
        return new SortField<>(name, expression, Function.identity(), of);
    }

    public static <T> SortField<T> number(String name, String expression, Function<T, Long> of) {
        return new SortField<>(name, expression, Long::valueOf, of);
    }

    public static <T> SortField<T> date(String name, String expression, Function<T, LocalDate> of) {
        return new SortField<>(name, expression, LocalDate::parse, of);
    }
}
