package org.peaceops.gateway.cache;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Packs what this gateway itself has answered, and keeps it where others wait for the same. The
 * server cannot pack: over HTTP/2 it would pack again what a service has packed.
 */
@Provider
public class OwnAnswers implements WriterInterceptor {

    private static final int WORTH_PACKING = 1_400;

    private final CurrentVertxRequest current;

    OwnAnswers(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException {
        RoutingContext rc = current.getCurrent();
        if (rc == null) {
            writing.proceed();
            return;
        }
        OutputStream out = writing.getOutputStream();
        var made = new ByteArrayOutputStream();
        writing.setOutputStream(made);
        writing.proceed();
        byte[] body = made.toByteArray();
        MultiMap headers = headers(writing);
        if (isText(writing.getMediaType()) && body.length >= WORTH_PACKING) {
            if (!headers.contains(HttpHeaders.VARY)) {
                set(rc, headers, HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            }
            if (takesGzip(rc)) {
                set(rc, headers, HttpHeaders.CONTENT_ENCODING, Encodings.GZIP);
                body = Gzipped.of(body);
            }
        }
        out.write(body);
        Lead lead = Lead.of(rc);
        if (lead != null) {
            lead.keep(headers, body);
        }
    }

    /** The headers of the interceptor have been taken over when the body is known. */
    private static void set(RoutingContext rc, MultiMap headers, String name, String value) {
        rc.response().putHeader(name, value);
        headers.set(name, value);
    }

    private static boolean takesGzip(RoutingContext rc) {
        String accepted = rc.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return Encodings.of(accepted).equals(Encodings.GZIP);
    }

    private static boolean isText(MediaType type) {
        return type != null
                && (type.getType().equals("text") || type.getSubtype().endsWith("json"));
    }

    private static MultiMap headers(WriterInterceptorContext writing) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        writing.getHeaders()
                .forEach((name, values) -> values.forEach(v -> headers.add(name, v.toString())));
        if (writing.getMediaType() != null) {
            headers.set(HttpHeaders.CONTENT_TYPE, writing.getMediaType().toString());
        }
        return headers;
    }
}
