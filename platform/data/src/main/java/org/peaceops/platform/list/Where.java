package org.peaceops.platform.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.peaceops.platform.revision.Pin;

/**
 * Conditions joined by {@code and}, with their arguments in order; the same for SQL and HQL. Values
 * only ever travel as arguments.
 */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** Rows of the pinned revision. The first form is served by the partial indexes. */
    public static Where pinned(Pin pin, String fromRevision, String toRevision) {
        Where where = new Where();
        if (pin.newest()) {
            return where.and(toRevision + " is null");
        }
        return where.and(fromRevision + " <= ?", pin.number())
                .and("(%1$s is null or %1$s > ?)".formatted(toRevision), pin.number());
    }

    public Where and(String condition, Object... values) {
        conditions.add(condition);
        arguments.addAll(List.of(values));
        return this;
    }

    /** No condition when the value is absent: the filter was not asked for. */
    public Where andIf(Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** No condition when the collection is empty: the filter was not asked for. */
    public Where andIn(String expression, Collection<?> values) {
        if (values.isEmpty()) {
            return this;
        }
        String marks = String.join(", ", values.stream().map(v -> "?").toList());
        conditions.add("%s in (%s)".formatted(expression, marks));
        arguments.addAll(values);
        return this;
    }

    /** HQL: the array field holds the value. No condition when the value is absent. */
    public Where andHolds(String array, String value) {
        // not array_contains, which binds varchar[] and so finds no operator on text[]
        return andIf(value, "array_position(%s, ?) > 0".formatted(array));
    }

    Where copy() {
        Where copy = new Where();
        copy.conditions.addAll(conditions);
        copy.arguments.addAll(arguments);
        return copy;
    }

    public List<Object> arguments() {
        return List.copyOf(arguments);
    }

    /** With JDBC's nameless marks. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join("\n  and ", conditions);
    }

    /** With HQL's numbered marks. */
    String hql() {
        if (conditions.isEmpty()) {
            return "1 = 1";
        }
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (char c : String.join(" and ", conditions).toCharArray()) {
            text.append(c);
            if (c == '?') {
                text.append(++number);
            }
        }
        return text.toString();
    }
}
