package org.peaceops.platform.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/**
 * The fields a list can be sorted by; the first {@code keys} of them are its key and end every
 * order, so that no two rows are equal in it.
 *
 * @param usual the order when none is asked for; null for that of the key
 */
public record Sorting<T>(List<SortField<T>> fields, int keys, String usual) {

    static final String PARAMETER = "sort";

    /** One step of an order. */
    public record Step<T>(SortField<T> field, boolean descending) {}

    public static <T> Sorting<T> byKey(List<SortField<T>> key) {
        return new Sorting<>(key, key.size(), null);
    }

    /** Fields besides the key. */
    public Sorting<T> or(List<SortField<T>> more) {
        List<SortField<T>> all = new ArrayList<>(fields);
        all.addAll(more);
        return new Sorting<>(all, keys, usual);
    }

    /** Sorted so when no order is asked for, written as {@code sort} would be. */
    public Sorting<T> usually(String order) {
        return new Sorting<>(fields, keys, order);
    }

    /** Reads {@code sort=-from,code}; nothing asked means the usual order. */
    List<Step<T>> order(String sent) {
        Map<String, Step<T>> steps = new LinkedHashMap<>();
        String asked = sent == null ? usual : sent;
        if (asked != null && !asked.isBlank()) {
            for (String word : asked.split(",")) {
                boolean descending = word.startsWith("-");
                SortField<T> field = named(descending ? word.substring(1) : word, asked);
                steps.putIfAbsent(field.name(), new Step<>(field, descending));
            }
        }
        fields.subList(0, keys).forEach(k -> steps.putIfAbsent(k.name(), new Step<>(k, false)));
        return List.copyOf(steps.values());
    }

    private SortField<T> named(String name, String asked) {
        List<String> names = fields.stream().map(SortField::name).toList();
        return fields.stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Problem.parameter(
                                        PARAMETER,
                                        asked,
                                        "this list does not sort by \"%s\". %s"
                                                .formatted(name, Nearest.hint(name, names))));
    }

    public static <T> String orderBy(List<Step<T>> order) {
        return order.stream()
                .map(s -> s.field().expression() + (s.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /**
     * Adds "after this row" in the order: {@code a > ? or (a = ? and b > ?)}. The bare bound on the
     * first field says nothing new but lets the database start in the middle of an index.
     */
    public static <T> void after(List<Step<T>> order, List<String> row, Where where) {
        List<String> alternatives = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        List<Object> equals = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Step<T> step = order.get(i);
            Object value = step.field().parse().apply(row.get(i));
            alternatives.add(
                    equal + step.field().expression() + (step.descending() ? " < ?" : " > ?"));
            arguments.addAll(equals);
            arguments.add(value);
            equal.append(step.field().expression()).append(" = ? and ");
            equals.add(value);
        }
        Step<T> first = order.getFirst();
        where.and(
                first.field().expression() + (first.descending() ? " <= ?" : " >= ?"),
                equals.getFirst());
        where.and("(" + String.join(" or ", alternatives) + ")", arguments.toArray());
    }
}
