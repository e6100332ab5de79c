package org.peaceops.platform.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceops.platform.curated.Inputs;
import org.peaceops.platform.list.Columns;
import org.peaceops.platform.problem.ProblemException;
import org.peaceops.platform.problem.Violation;
import org.peaceops.platform.problem.Violations;

/**
 * A file whose columns are the fields that an editor would send, as this API's own CSV answers name
 * them; the same rules hold for both. A list stands in one cell, its parts separated by semicolons.
 */
public final class RecordLayout<T> implements Layout {

    private static final String REVISION = "revision";

    /** What the record alone does not know; made anew for each file. */
    public interface Rows<T> {

        /** Rules beyond the record's own, such as that a code exists. */
        void check(T value, Violations wrong);

        /** The table's key columns, then its value columns. */
        String[] row(T value);

        /**
         * Columns of the table that a file may lack, each with the field, or the record of fields,
         * that fills it. A row that is there already keeps what it has in those that a file lacks.
         */
        default Map<String, String> optional() {
            return Map.of();
        }
    }

    private final String code;
    private final List<String> required;
    private final Class<T> type;
    private final Map<String, Class<?>> columns;
    private final Inputs inputs;
    private final Supplier<Rows<T>> rows;

    /** Columns of our own answers that say nothing of the row. */
    private final Set<String> passedOver;

    public RecordLayout(
            String code,
            Class<T> type,
            List<String> required,
            Inputs inputs,
            Supplier<Rows<T>> rows) {
        this(code, type, required, inputs, rows, List.of());
    }

    /**
     * @param required columns without which a file is none of this layout
     * @param computed columns that our own answers have and nobody sends; passed over, so that an
     *     answer can be sent back as it came
     */
    public RecordLayout(
            String code,
            Class<T> type,
            List<String> required,
            Inputs inputs,
            Supplier<Rows<T>> rows,
            List<String> computed) {
        this.passedOver =
                Stream.of(computed, List.of(REVISION), Rejects.REASONS)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        this.code = code;
        this.type = type;
        this.required = required;
        this.columns = Columns.types(type);
        this.inputs = inputs;
        this.rows = rows;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String description() {
        return "our own: columns %s; at least %s"
                .formatted(String.join(", ", columns.keySet()), String.join(", ", required));
    }

    @Override
    public String source() {
        return null;
    }

    /** An unknown column is not passed over: it may be a known one misspelt. */
    @Override
    public boolean recognises(List<String> header) {
        return Set.copyOf(header).size() == header.size()
                && header.containsAll(required)
                && header.stream().allMatch(c -> columns.containsKey(c) || passedOver.contains(c));
    }

    @Override
    public List<String> untold(List<String> header) {
        return rows.get().optional().entrySet().stream()
                .filter(e -> header.stream().noneMatch(c -> isOf(c, e.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isOf(String column, String field) {
        return column.equals(field) || column.startsWith(field + ".");
    }

    @Override
    public List<String> template() {
        return List.copyOf(columns.keySet());
    }

    @Override
    public LineReader reader(List<String> header) {
        Rows<T> known = rows.get();
        return (line, outcome) -> {
            ObjectNode tree = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < header.size(); i++) {
                put(tree, header.get(i), line.field(i), outcome);
            }
            if (!outcome.isRefused()) {
                read(tree, known, line, header, outcome);
            }
        };
    }

    private void put(ObjectNode tree, String column, String cell, LineOutcome outcome) {
        if (cell.isEmpty() || passedOver.contains(column)) {
            return;
        }
        String[] path = column.split("\\.");
        ObjectNode at = tree;
        for (int i = 0; i < path.length - 1; i++) {
            at = at.withObject("/" + path[i]);
        }
        String name = path[path.length - 1];
        Class<?> kind = columns.get(column);
        if (List.class.isAssignableFrom(kind)) {
            at.putArray(name).addAll(ListCell.parts(cell));
        } else if (!Number.class.isAssignableFrom(kind)) {
            at.put(name, cell);
        } else if (cell.matches("-?\\d{1,18}")) {
            at.put(name, Long.parseLong(cell));
        } else if (cell.matches("-?\\d{1,18}\\.\\d{1,9}")) {
            at.put(name, new BigDecimal(cell));
        } else {
            outcome.error(
                    column,
                    cell,
                    "not-a-number",
                    "a plain number such as 5500 or 63.82, without signs between thousands");
        }
    }

    private void read(
            ObjectNode tree, Rows<T> known, Line line, List<String> header, LineOutcome outcome) {
        Violations wrong = new Violations();
        try {
            T value = inputs.read(tree, type);
            known.check(value, wrong);
            if (wrong.found().isEmpty()) {
                outcome.row(known.row(value));
            }
            report(wrong.found(), line, header, outcome);
        } catch (ProblemException refused) {
            report(refused.violations(), line, header, outcome);
        }
    }

    private static void report(
            List<Violation> wrong, Line line, List<String> header, LineOutcome outcome) {
        for (Violation v : wrong) {
            int column = column(v.field(), header);
            String cell = column < 0 ? "" : line.field(column);
            String reason = cell.isEmpty() ? "missing" : "not-valid";
            String part = v.field().contains("[") ? v.field() + ": " : "";
            outcome.error(
                    column < 0 ? v.field() : header.get(column), cell, reason, part + v.message());
        }
    }

    /** Where a field stands in the file; a part of a list stands in the list's cell. */
    private static int column(String field, List<String> header) {
        int part = field.indexOf('[');
        return header.indexOf(part < 0 ? field : field.substring(0, part));
    }
}
