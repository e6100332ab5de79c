package org.peaceops.gateway.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.peaceops.gateway.joined.Unavailable;
import org.peaceops.platform.http.Formats;

/** Checks as CSV, a row for each figure; what the rows lack is in headers. */
@Provider
@Produces(Formats.CSV)
public class ChecksWriter implements MessageBodyWriter<FigureChecks> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType format) {
        return type == FigureChecks.class;
    }

    @Override
    public void writeTo(
            FigureChecks checks,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType format,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Formats.CSV + ";charset=UTF-8");
        for (Unavailable away : checks.unavailable()) {
            headers.add(Formats.NOTE_HEADER, away.service() + " does not answer");
        }
        CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(CheckRow.COLUMNS);
        for (CheckRow row : checks.data()) {
            csv.writeRecord(row.cells());
        }
        csv.flush();
    }
}
