package org.peaceops.gateway.cache;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Keeps what this gateway itself has answered, where others wait for the same. */
@Provider
public class JoinedCapture implements WriterInterceptor {

    private static final int WORTH_PACKING = 1_400;

    private final CurrentVertxRequest current;

    JoinedCapture(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException {
        RoutingContext rc = current.getCurrent();
        Lead lead = rc == null ? null : Lead.of(rc);
        if (lead == null) {
            writing.proceed();
            return;
        }
        OutputStream out = writing.getOutputStream();
        var copy = new ByteArrayOutputStream();
        writing.setOutputStream(copy);
        writing.proceed();
        byte[] body = copy.toByteArray();
        out.write(body);
        keep(lead, rc, headers(writing), body);
    }

    private static void keep(Lead lead, RoutingContext rc, MultiMap headers, byte[] body)
            throws IOException {
        boolean isPacked =
                body.length >= WORTH_PACKING
                        && "gzip".equals(rc.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (isPacked) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        lead.keep(headers, isPacked ? packed(body) : body);
    }

    private static MultiMap headers(WriterInterceptorContext writing) {
        MultivaluedMap<String, Object> set = writing.getHeaders();
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        set.forEach((name, values) -> values.forEach(v -> headers.add(name, v.toString())));
        headers.set(HttpHeaders.CONTENT_TYPE, writing.getMediaType().toString());
        return headers;
    }

    private static byte[] packed(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }
}
