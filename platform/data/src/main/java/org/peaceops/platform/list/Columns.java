package org.peaceops.platform.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns of a row type: its components in order, those of a nested record as {@code outer.inner}.
 */
public final class Columns {

    private Columns() {}

    static List<String> of(Type row) {
        return List.copyOf(types(row).keySet());
    }

    /** Each column with the type of its values. */
    public static Map<String, Class<?>> types(Type row) {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        collect(row, "", columns);
        return columns;
    }

    /** The type of the rows, read off what the resource method declares to answer. */
    static Type rowType(Type answer) {
        if (answer instanceof ParameterizedType p) {
            return p.getActualTypeArguments()[0];
        }
        if (answer instanceof Class<?> table) {
            for (Type implemented : table.getGenericInterfaces()) {
                if (implemented instanceof ParameterizedType p && p.getRawType() == Table.class) {
                    return p.getActualTypeArguments()[0];
                }
            }
        }
        throw new IllegalArgumentException("not a table: " + answer);
    }

    /**
     * The cell as text: a nested value by its path, a list joined by semicolons, absent as null.
     */
    static String cell(JsonNode row, String column) {
        return text(row.at("/" + column.replace('.', '/')));
    }

    /** A value as text, as {@link #cell} gives it. */
    public static String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(part -> parts.add(part.isValueNode() ? part.asText() : part.toString()));
            return String.join("; ", parts);
        }
        if (node.isNumber()) {
            return node.decimalValue().toPlainString();
        }
        return node.isValueNode() ? node.asText() : node.toString();
    }

    /** Leaves in the row only what the columns name, inside nested objects too. */
    static ObjectNode pick(ObjectNode row, List<String> columns) {
        row.retain(columns.stream().map(c -> c.split("\\.")[0]).distinct().toList());
        row.properties()
                .forEach(
                        field -> {
                            if (field.getValue() instanceof ObjectNode nested) {
                                pick(nested, within(field.getKey(), columns));
                            }
                        });
        return row;
    }

    private static List<String> within(String outer, List<String> columns) {
        String prefix = outer + ".";
        return columns.stream()
                .filter(c -> c.startsWith(prefix))
                .map(c -> c.substring(prefix.length()))
                .toList();
    }

    private static void collect(Type row, String prefix, Map<String, Class<?>> columns) {
        for (RecordComponent component : raw(row).getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            Type type = resolved(component, row);
            if (raw(type).isRecord()) {
                collect(type, prefix + component.getName() + ".", columns);
            } else {
                columns.put(prefix + component.getName(), raw(type));
            }
        }
    }

    /** What a component's type variable stands for in this row type. */
    private static Type resolved(RecordComponent component, Type row) {
        if (row instanceof ParameterizedType p) {
            var variables = List.of(raw(row).getTypeParameters());
            int index = variables.indexOf(component.getGenericType());
            return index < 0 ? component.getType() : p.getActualTypeArguments()[index];
        }
        return component.getType();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
    }
}
