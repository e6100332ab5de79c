package org.peaceops.platform.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peaceops.platform.imports.PgLiteral;

/** Reads a reference file into rows by column name. */
final class ReferenceFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReferenceFile() {}

    static List<Map<String, Object>> rows(String file) throws IOException {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no reference file " + file);
            }
            return file.endsWith(".csv")
                    ? csv(in)
                    : new YAMLMapper()
                            .readValue(in, new TypeReference<List<Map<String, Object>>>() {});
        }
    }

    private static List<Map<String, Object>> csv(InputStream in) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var record : csv) {
                Map<String, Object> row = new LinkedHashMap<>();
                record.getFieldsAsMap()
                        .forEach((c, v) -> row.put(c, v.isBlank() ? null : v.strip()));
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * As PostgreSQL reads it: nested values are JSON in a column of JSON, else a list is an array.
     */
    static String literal(Object value, boolean json) throws JsonProcessingException {
        return switch (value) {
            case null -> null;
            case Object nested when json -> JSON.writeValueAsString(nested);
            case List<?> list -> PgLiteral.array(list);
            default -> value.toString();
        };
    }
}
