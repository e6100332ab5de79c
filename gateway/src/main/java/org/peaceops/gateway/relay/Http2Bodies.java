package org.peaceops.gateway.relay;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.ProxyRequest;
import java.util.Set;

/** HTTP/2 needs no header to say whether there is a body and where it ends; HTTP/1.1 does. */
final class Http2Bodies {

    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Http2Bodies() {}

    /**
     * Marks a body without a length as chunked, as the services read it. Of a read it would mean
     * nothing: it is dropped.
     */
    static void mark(ProxyRequest onward, HttpServerRequest caller) {
        if (caller.version() != HttpVersion.HTTP_2
                || caller.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            return;
        }
        if (READS.contains(caller.method())) {
            onward.setBody(null);
            caller.handler(null).resume();
        } else {
            // where the proxy looks
            caller.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }
}
