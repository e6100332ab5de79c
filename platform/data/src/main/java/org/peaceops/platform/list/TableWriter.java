package org.peaceops.platform.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.peaceops.platform.http.Formats;

/** Writes a table in the four formats; the same rows, fields and notes in each. */
@Provider
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
public class TableWriter implements MessageBodyWriter<Table<?>> {

    /** Those that hold rows alone. */
    private static final Set<String> NOTED = Set.of(Formats.CSV, Formats.NDJSON, Formats.XLSX);

    private final ObjectMapper json;
    private final UriInfo uri;

    TableWriter(ObjectMapper json, UriInfo uri) {
        this.json = json;
        this.uri = uri;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType format) {
        return Table.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Table<?> table,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType format,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        List<String> columns = columns(table, generic);
        OutputStream out = new Open(stream);
        String name = format.getType() + "/" + format.getSubtype();
        if (NOTED.contains(name)) {
            Notes.addTo(headers, table.notes());
        }
        switch (name) {
            case Formats.CSV -> {
                headers.putSingle(HttpHeaders.CONTENT_TYPE, Formats.CSV + ";charset=UTF-8");
                csv(table, columns, out);
            }
            case Formats.NDJSON -> ndjson(table, columns, out);
            case Formats.XLSX -> {
                headers.putSingle(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rows.xlsx\"");
                xlsx(table, columns, out);
            }
            default -> json(table, columns, out);
        }
    }

    private List<String> columns(Table<?> table, Type generic) {
        String asked = uri.getQueryParameters().getFirst("fields");
        List<String> all =
                table.columns().isEmpty() ? Columns.of(Columns.rowType(generic)) : table.columns();
        if (asked == null) {
            return all;
        }
        List<String> names = Arrays.asList(asked.split(","));
        return all.stream()
                .filter(
                        c ->
                                names.contains(c)
                                        || names.stream().anyMatch(n -> c.startsWith(n + ".")))
                .toList();
    }

    private ObjectNode row(Object row) {
        return json.valueToTree(row);
    }

    private void json(Table<?> table, List<String> columns, OutputStream out) throws IOException {
        if (uri.getQueryParameters().getFirst("fields") == null) {
            json.writeValue(out, table);
            return;
        }
        ObjectNode whole = row(table);
        whole.withArray("data").forEach(row -> Columns.pick((ObjectNode) row, columns));
        json.writeValue(out, whole);
    }

    private void ndjson(Table<?> table, List<String> columns, OutputStream out) throws IOException {
        for (Object row : table.data()) {
            out.write(json.writeValueAsBytes(Columns.pick(row(row), columns)));
            out.write('\n');
        }
    }

    private void csv(Table<?> table, List<String> columns, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(columns);
        for (Object row : table.data()) {
            ObjectNode cells = row(row);
            csv.writeRecord(columns.stream().map(c -> Columns.cell(cells, c)).toList());
        }
        csv.flush();
    }

    private void xlsx(Table<?> table, List<String> columns, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "peaceops", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("data");
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c));
            }
            int line = 0;
            for (Object row : table.data()) {
                ObjectNode cells = row(row);
                line++;
                for (int c = 0; c < columns.size(); c++) {
                    cell(sheet, line, c, cells, columns.get(c));
                }
            }
            Notes.addTo(workbook, table.notes());
        }
    }

    /** Libraries close what they write to, also when they fail; only the server knows the end. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static void cell(Worksheet sheet, int line, int c, ObjectNode row, String column) {
        JsonNode node = row.at("/" + column.replace('.', '/'));
        if (node.isNumber()) {
            sheet.value(line, c, node.decimalValue());
        } else {
            sheet.value(line, c, Columns.cell(row, column));
        }
    }
}
