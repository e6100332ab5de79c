package org.peaceops.platform.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of a row type: its components in order, those of a nested record as {@code outer.inner}.
 */
final class Columns {

    private Columns() {}

    static List<String> of(Class<?> row) {
        List<String> names = new ArrayList<>();
        collect(row, "", names);
        return names;
    }

    /** The type of the rows, read off what the resource method declares to answer. */
    static Class<?> rowType(Type answer) {
        if (answer instanceof ParameterizedType p
                && p.getActualTypeArguments()[0] instanceof Class<?> row) {
            return row;
        }
        if (answer instanceof Class<?> table) {
            for (Type implemented : table.getGenericInterfaces()) {
                if (implemented instanceof ParameterizedType p && p.getRawType() == Table.class) {
                    return (Class<?>) p.getActualTypeArguments()[0];
                }
            }
        }
        throw new IllegalArgumentException("not a table: " + answer);
    }

    /** The cell as text: a nested value by its path, a list joined by blanks, absent as null. */
    static String cell(JsonNode row, String column) {
        JsonNode node = row.at("/" + column.replace('.', '/'));
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

    private static void collect(Class<?> row, String prefix, List<String> names) {
        for (RecordComponent component : row.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            if (component.getType().isRecord()) {
                collect(component.getType(), prefix + component.getName() + ".", names);
            } else {
                names.add(prefix + component.getName());
            }
        }
    }
}
