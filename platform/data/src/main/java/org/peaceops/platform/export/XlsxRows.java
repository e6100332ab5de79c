package org.peaceops.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet, as lists give it; handed on every thousand rows. */
final class XlsxRows<V> implements RowWriter<V> {

    /** What a sheet holds, its header included. */
    static final int MOST_LINES = 1_048_576;

    private static final int HANDED_ON = 1_000;

    private final RowShape<V> shape;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxRows(RowShape<V> shape, OutputStream out) {
        this.shape = shape;
        this.workbook = new Workbook(out, "peaceops", "1.0");
        this.sheet = workbook.newWorksheet("data");
        for (int c = 0; c < shape.columns().size(); c++) {
            sheet.inlineString(0, c, shape.columns().get(c).name());
        }
    }

    @Override
    public void take(V row) throws IOException {
        line++;
        for (int c = 0; c < shape.columns().size(); c++) {
            Object value = shape.columns().get(c).in(row);
            if (value instanceof Number number) {
                sheet.value(line, c, number);
            } else if (value != null) {
                // not the workbook's table of texts, which is kept in memory to the end
                sheet.inlineString(line, c, shape.text(value));
            }
        }
        if (line % HANDED_ON == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }
}
