package org.peaceops.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;

/**
 * An answer that can be given again.
 *
 * @param headers all that describe the body, with its ETag
 * @param body as it is sent, compressed or not
 */
record KeptAnswer(MultiMap headers, byte[] body) {

    private static final int OVERHEAD = 500;

    int weight() {
        return OVERHEAD + body.length;
    }

    /** Gives it to the caller; 304 without a body if the caller has it already. */
    void send(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        HttpServerResponse response = rc.response();
        response.headers().addAll(headers);
        if (isKnownTo(request)) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length)).end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }

    private boolean isKnownTo(HttpServerRequest request) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        String etag = headers.get(HttpHeaders.ETAG);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(e -> e.strip().replaceFirst("^W/", ""))
                        .anyMatch(e -> e.equals("*") || e.equals(etag));
    }
}
