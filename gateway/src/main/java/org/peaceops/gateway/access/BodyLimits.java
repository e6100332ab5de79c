package org.peaceops.gateway.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.peaceops.gateway.route.GatewaySettings;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * Refuses a body that says it is too long before any of it is read, and a body, either way, whose
 * end is unclear. A chunked body does not say how long it is, so the services limit what they take
 * too.
 */
@Singleton
class BodyLimits {

    private static final long MEBIBYTE = 1 << 20;

    private final long forImports;
    private final long forOthers;

    BodyLimits(GatewaySettings settings) {
        this.forImports = settings.importLimit().asLongValue();
        this.forOthers = settings.bodyLimit().asLongValue();
    }

    /** Throws 400 or 413. */
    void check(RoutingContext rc) {
        refuseUnclearEnd(rc.request());
        String length = rc.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return;
        }
        boolean isImport = rc.normalizedPath().matches(".*/imports/?");
        long limit = isImport ? forImports : forOthers;
        if (Long.parseLong(length) > limit) {
            throw Problem.of(
                    ProblemType.TOO_LARGE,
                    "The body has %s bytes; this address takes at most %d MiB. %s"
                            .formatted(
                                    length,
                                    limit / MEBIBYTE,
                                    isImport
                                            ? "Split the file, or send it gzipped."
                                            : "Files go to /api/v1/datasets/{dataset}/imports."));
        }
    }

    private static void refuseUnclearEnd(HttpServerRequest request) {
        String encoding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (encoding != null && !encoding.equals("chunked")) {
            throw Problem.of(
                    ProblemType.REQUEST_REFUSED,
                    "The only Transfer-Encoding that is read here is \"chunked\"; where the body ends is unclear.");
        }
        if (request.version() == HttpVersion.HTTP_1_0) {
            // it knows no chunks, so a long answer would have to be kept in memory first
            throw Problem.of(
                    ProblemType.REQUEST_REFUSED, "HTTP/1.0 is not spoken here; use HTTP/1.1.");
        }
    }
}
