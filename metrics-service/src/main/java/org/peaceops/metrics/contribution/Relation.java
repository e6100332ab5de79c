package org.peaceops.metrics.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peaceops.platform.list.Where;

/**
 * A piece of SQL with its arguments, so that pieces can be put into one another without losing
 * their order.
 */
record Relation(String sql, List<Object> arguments) {

    /** The template with each {@code %s} replaced by a part: a relation, conditions or text. */
    static Relation of(String template, Object... parts) {
        List<Object> arguments = new ArrayList<>();
        for (Object part : parts) {
            switch (part) {
                case Relation relation -> arguments.addAll(relation.arguments);
                case Where where -> arguments.addAll(where.arguments());
                default -> {
                    // text of our own, without arguments
                }
            }
        }
        return new Relation(
                template.formatted(Arrays.stream(parts).map(Relation::text).toArray()), arguments);
    }

    static Relation bound(String sql, Object... arguments) {
        return new Relation(sql, List.of(arguments));
    }

    private static String text(Object part) {
        return switch (part) {
            case Relation relation -> relation.sql;
            case Where where -> where.sql();
            default -> part.toString();
        };
    }
}
