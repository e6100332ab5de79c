package org.peaceops.platform.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.peaceops.platform.http.Formats;

/** Writes an export row by row in the format asked for. */
@Provider
@Produces({Formats.CSV, Formats.NDJSON, Formats.XLSX, Formats.PARQUET, Formats.SDMX_CSV})
public class ExportWriter implements MessageBodyWriter<Export<?, ?>> {

    private static final Logger LOG = Logger.getLogger(ExportWriter.class);
    private static final int BUFFER = 1 << 16;

    private final ObjectMapper json;
    private final CurrentVertxRequest request;
    private final ExportSettings settings;
    private final ExportTurns turns;

    ExportWriter(
            ObjectMapper json,
            CurrentVertxRequest request,
            ExportSettings settings,
            ExportTurns turns) {
        this.json = json;
        this.request = request;
        this.settings = settings;
        this.turns = turns;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType format) {
        return Export.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Export<?, ?> export,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        FileFormat format = FileFormat.of(mediaType);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, format.contentType());
        turns.take();
        try {
            stream(export, format, out);
        } finally {
            turns.giveBack();
        }
    }

    private <T, V> void stream(Export<T, V> export, FileFormat format, OutputStream out)
            throws IOException {
        var reader = new ReaderWatch(out, request.getCurrent(), settings);
        try {
            var buffer = new BufferedOutputStream(reader, BUFFER);
            RowWriter<V> rows = rows(export, format, buffer);
            if (format == FileFormat.CSV && export.csv() != null) {
                // the header alone
                rows.end();
                export.csv().writeTo(buffer);
            } else {
                export.selection().each(export.view(), rows);
                rows.end();
            }
            buffer.flush();
        } catch (IOException | RuntimeException e) {
            if (!reader.begun()) {
                throw e;
            }
            reader.breakOff();
            String why = reader.closedFor() == null ? e.toString() : reader.closedFor();
            LOG.warnf(
                    "the export of %s at revision %d broke off: %s",
                    export.dataset(), export.revision(), why);
        } finally {
            reader.stop();
        }
    }

    private <V> RowWriter<V> rows(Export<?, V> export, FileFormat format, OutputStream out)
            throws IOException {
        var shape = new RowShape<>(export.rowType(), json);
        return switch (format) {
            case CSV -> new CsvRows<>(shape, out);
            case NDJSON -> new NdjsonRows<>(export.rowType(), json, out);
            case XLSX -> new XlsxRows<>(shape, out);
            case PARQUET ->
                    new ParquetRows<>(
                            new ParquetSchema<>(export.dataset(), shape, export.months()),
                            about(export),
                            out);
            case SDMX_CSV -> new SdmxRows<>(export.observations(), out);
        };
    }

    /** What a file says of itself, since it travels without its headers. */
    private Map<String, String> about(Export<?, ?> export) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("peaceops.dataset", export.dataset());
        about.put("peaceops.revision", Long.toString(export.revision()));
        about.put("peaceops.epoch", export.epoch());
        about.put("peaceops.request", request.getCurrent().request().uri());
        about.put(
                "peaceops.licence",
                "as each row's source states it: /api/v1/sources, by the source's code");
        return about;
    }
}
