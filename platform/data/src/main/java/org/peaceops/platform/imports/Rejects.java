package org.peaceops.platform.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.platform.list.SqlSelection;

/** The refused lines of an import, written as they stood in the file, with the reasons behind. */
final class Rejects {

    private static final int AT_A_TIME = 500;
    private static final String NEXT =
            """
            select r.fields, r.line,
                   (select string_agg(coalesce(p.column_name || ': ', '') || p.hint, '; ' order by p.ordinal)
                    from import_problem p
                    where p.import_id = r.import_id and p.line = r.line and p.severity = 'error')
            from import_reject r where r.import_id = ? and r.line > ? order by r.line limit ?
            """;

    private record Line(long number, List<String> fields) {}

    private Rejects() {}

    static void write(long importId, List<String> header, OutputStream out) throws IOException {
        CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<String> titles = new ArrayList<>(header);
        titles.addAll(List.of("refused_line", "refused_because"));
        csv.writeRecord(titles);
        long last = 0;
        List<Line> lines;
        do {
            lines =
                    SqlSelection.query(
                            NEXT,
                            List.of(importId, last, AT_A_TIME),
                            row -> read(row, header.size()));
            for (Line line : lines) {
                csv.writeRecord(line.fields());
                last = line.number();
            }
        } while (lines.size() == AT_A_TIME);
        csv.flush();
    }

    private static Line read(ResultSet row, int width) throws SQLException {
        List<String> fields = new ArrayList<>(ImportStore.textArray(row, 1));
        while (fields.size() < width) {
            fields.add("");
        }
        fields.add(row.getString(2));
        fields.add(row.getString(3));
        return new Line(row.getLong(2), fields);
    }
}
