package org.peaceops.platform.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The columns of a row type as Parquet has them: whole numbers, truths and days typed, a month as
 * its first day, a list of texts as a list, everything else as the text that CSV has. Nested
 * records keep their flat names ({@code provenance.file}).
 */
final class ParquetSchema<V> {

    /** Adds a value to the record under way. */
    private interface Adder {
        void add(RecordConsumer out, Object value);
    }

    private record Field(String name, RowShape.Column column, Adder adder) {}

    private final MessageType type;
    private final List<Field> fields;

    ParquetSchema(String name, RowShape<V> shape, Set<String> months) {
        this.type =
                new MessageType(
                        name, shape.columns().stream().map(c -> typeOf(c, months)).toList());
        this.fields =
                shape.columns().stream()
                        .map(c -> new Field(c.name(), c, adder(c, shape, months)))
                        .toList();
    }

    MessageType type() {
        return type;
    }

    void write(V row, RecordConsumer out) {
        out.startMessage();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object value = field.column().in(row);
            if (value != null) {
                out.startField(field.name(), i);
                field.adder().add(out, value);
                out.endField(field.name(), i);
            }
        }
        out.endMessage();
    }

    private static Type typeOf(RowShape.Column column, Set<String> months) {
        String name = column.name();
        if (isDay(column, months)) {
            return Types.optional(PrimitiveTypeName.INT32)
                    .as(LogicalTypeAnnotation.dateType())
                    .named(name);
        }
        return switch (column.type().getSimpleName()) {
            case "int", "Integer" -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case "long", "Long" -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case "boolean", "Boolean" -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case "List" ->
                    Types.optionalList()
                            .requiredElement(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(name);
            default ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(name);
        };
    }

    private static boolean isDay(RowShape.Column column, Set<String> months) {
        return column.type() == LocalDate.class || months.contains(column.name());
    }

    private static Adder adder(RowShape.Column column, RowShape<?> shape, Set<String> months) {
        if (isDay(column, months)) {
            return (out, value) -> out.addInteger(Math.toIntExact(day(value).toEpochDay()));
        }
        return switch (column.type().getSimpleName()) {
            case "int", "Integer" -> (out, value) -> out.addInteger((Integer) value);
            case "long", "Long" -> (out, value) -> out.addLong((Long) value);
            case "boolean", "Boolean" -> (out, value) -> out.addBoolean((Boolean) value);
            case "List" -> (out, value) -> addList(out, (List<?>) value, shape);
            default -> (out, value) -> out.addBinary(Binary.fromString(shape.text(value)));
        };
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : YearMonth.parse((String) value).atDay(1);
    }

    private static void addList(RecordConsumer out, List<?> parts, RowShape<?> shape) {
        out.startGroup();
        if (!parts.isEmpty()) {
            out.startField("list", 0);
            for (Object part : parts) {
                out.startGroup();
                out.startField("element", 0);
                out.addBinary(Binary.fromString(shape.text(part)));
                out.endField("element", 0);
                out.endGroup();
            }
            out.endField("list", 0);
        }
        out.endGroup();
    }
}
