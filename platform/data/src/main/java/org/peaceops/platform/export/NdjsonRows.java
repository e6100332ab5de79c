package org.peaceops.platform.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object per line, as lists give them. */
final class NdjsonRows<V> implements RowWriter<V> {

    private final ObjectWriter rows;
    private final JsonGenerator out;

    NdjsonRows(Class<V> rowType, ObjectMapper json, OutputStream out) throws IOException {
        // a flush per row would send each in a packet of its own
        this.rows = json.writerFor(rowType).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        this.out = json.createGenerator(out).setRootValueSeparator(null);
    }

    @Override
    public void take(V row) throws IOException {
        rows.writeValue(out, row);
        out.writeRaw('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
