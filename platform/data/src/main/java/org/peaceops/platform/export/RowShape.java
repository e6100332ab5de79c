package org.peaceops.platform.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peaceops.platform.list.Columns;

/**
 * The columns of a row type with a way to each value that makes no tree of the row. The text of a
 * value is the one that lists give in CSV.
 */
final class RowShape<V> {

    /**
     * A column: name as in CSV, type of the values, and the accessors that lead to it through
     * nested records.
     */
    record Column(String name, Class<?> type, List<Method> path) {

        /** The value in a row; null if it, or a record on the way to it, is absent. */
        Object in(Object row) {
            Object value = row;
            try {
                for (Method step : path) {
                    if (value == null) {
                        return null;
                    }
                    value = step.invoke(value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name + " cannot be read", e);
            }
            return value;
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final ObjectMapper json;

    RowShape(Class<V> rowType, ObjectMapper json) {
        this.json = json;
        for (Map.Entry<String, Class<?>> column : Columns.types(rowType).entrySet()) {
            columns.add(
                    new Column(column.getKey(), column.getValue(), path(rowType, column.getKey())));
        }
    }

    List<Column> columns() {
        return columns;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** A value as CSV shows it; absent as null. */
    String text(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            case BigDecimal number -> number.toPlainString();
            case List<?> none when none.isEmpty() -> "";
            default -> Columns.text(json.valueToTree(value));
        };
    }

    private static List<Method> path(Class<?> rowType, String column) {
        List<Method> path = new ArrayList<>();
        Class<?> type = rowType;
        for (String name : column.split("\\.")) {
            Method accessor = component(type, name).getAccessor();
            accessor.setAccessible(true);
            path.add(accessor);
            type = accessor.getReturnType();
        }
        return path;
    }

    private static RecordComponent component(Class<?> type, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }
}
