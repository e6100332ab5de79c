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

    /** Columns that say why a line was refused; passed over when the file is sent again. */
    static final List<String> REASONS = List.of("refused_line", "refused_because");

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
        int width = header.size() - (isSentAgain(header) ? REASONS.size() : 0);
        List<String> titles = new ArrayList<>(header.subList(0, width));
        titles.addAll(REASONS);
        csv.writeRecord(titles);
        long last = 0;
        List<Line> lines;
        do {
            lines =
                    SqlSelection.query(
                            NEXT, List.of(importId, last, AT_A_TIME), row -> read(row, width));
            for (Line line : lines) {
                csv.writeRecord(line.fields());
                last = line.number();
            }
        } while (lines.size() == AT_A_TIME);
        csv.flush();
    }

    /** Refused lines that were repaired and sent again, and are refused again. */
    private static boolean isSentAgain(List<String> header) {
        int own = header.size() - REASONS.size();
        return own >= 0 && header.subList(own, header.size()).equals(REASONS);
    }

    private static Line read(ResultSet row, int width) throws SQLException {
        List<String> given = ImportStore.textArray(row, 1);
        List<String> fields = new ArrayList<>(given.subList(0, Math.min(width, given.size())));
        while (fields.size() < width) {
            fields.add("");
        }
        fields.add(row.getString(2));
        fields.add(row.getString(3));
        return new Line(row.getLong(2), fields);
    }
}
