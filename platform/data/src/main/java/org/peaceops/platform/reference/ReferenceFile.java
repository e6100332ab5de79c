package org.peaceops.platform.reference;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.stream.Collectors;

/** Reads a reference file into rows by column name, each value as PostgreSQL takes it. */
final class ReferenceFile {

    private ReferenceFile() {}

    static List<Map<String, String>> rows(String file) throws IOException {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no reference file " + file);
            }
            return file.endsWith(".csv") ? csv(in) : yaml(in);
        }
    }

    private static List<Map<String, String>> csv(InputStream in) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var record : csv) {
                Map<String, String> row = new LinkedHashMap<>(record.getFieldsAsMap());
                row.replaceAll((column, value) -> value.isBlank() ? null : value.strip());
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Map<String, String>> yaml(InputStream in) throws IOException {
        List<Map<String, Object>> rows =
                new YAMLMapper().readValue(in, new TypeReference<List<Map<String, Object>>>() {});
        return rows.stream().map(ReferenceFile::asText).toList();
    }

    private static Map<String, String> asText(Map<String, Object> row) {
        Map<String, String> text = new LinkedHashMap<>();
        row.forEach((column, value) -> text.put(column, literal(value)));
        return text;
    }

    private static String literal(Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list ->
                    list.stream()
                            .map(ReferenceFile::quoted)
                            .collect(Collectors.joining(",", "{", "}"));
            default -> value.toString();
        };
    }

    private static String quoted(Object element) {
        return '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
