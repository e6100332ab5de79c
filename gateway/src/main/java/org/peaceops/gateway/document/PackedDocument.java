package org.peaceops.gateway.document;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import org.peaceops.gateway.cache.Encodings;
import org.peaceops.gateway.cache.Gzipped;

/** The merged document, packed once, for whoever unpacks: it is a tenth as long so. */
@ApplicationScoped
class PackedDocument {

    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    void mount(@Observes Router router) throws IOException {
        mount(router, "/openapi.json", "JSON", "application/json;charset=UTF-8");
        mount(router, "/openapi.yaml", "YAML", "application/yaml;charset=UTF-8");
    }

    private static void mount(Router router, String path, String format, String type)
            throws IOException {
        Buffer packed = Buffer.buffer(Gzipped.of(document(format)));
        router.get(path)
                .order(ORDER)
                .handler(
                        rc -> {
                            if (takesGzip(rc)) {
                                give(rc, packed, type);
                            } else {
                                rc.next();
                            }
                        });
    }

    private static void give(RoutingContext rc, Buffer packed, String type) {
        rc.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CONTENT_ENCODING, Encodings.GZIP)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .end(packed);
    }

    private static boolean takesGzip(RoutingContext rc) {
        return Encodings.of(rc.request().getHeader(HttpHeaders.ACCEPT_ENCODING))
                .equals(Encodings.GZIP);
    }

    private static byte[] document(String format) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        String name = OpenApiConstants.BASE_NAME + "." + format;
        try (InputStream text = loader.getResourceAsStream(name)) {
            return text.readAllBytes();
        }
    }
}
