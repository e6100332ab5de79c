package org.peaceops.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** CSV, as lists give it. */
final class CsvRows<V> implements RowWriter<V> {

    private final RowShape<V> shape;
    private final CsvWriter csv;
    private final String[] cells;

    CsvRows(RowShape<V> shape, OutputStream out) {
        this.shape = shape;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().build(text);
        this.cells = new String[shape.columns().size()];
        csv.writeRecord(shape.names());
    }

    @Override
    public void take(V row) {
        for (int c = 0; c < cells.length; c++) {
            cells[c] = shape.text(shape.columns().get(c).in(row));
        }
        csv.writeRecord(cells);
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
