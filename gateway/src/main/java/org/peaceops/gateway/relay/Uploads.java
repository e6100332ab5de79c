package org.peaceops.gateway.relay;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** Uploads that go on when their answer has been given. */
final class Uploads {

    /** RFC 9113, 8.1: the answer holds, the rest of the body is not wanted. */
    private static final long NO_ERROR = 0;

    private Uploads() {}

    /**
     * In HTTP/2 tells the caller to stop sending; other requests of its connection go on.
     *
     * @return false in HTTP/1.1, which has no way to say so
     */
    static boolean endWithAnswer(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        if (request.version() != HttpVersion.HTTP_2) {
            return false;
        }
        if (!request.isEnded()) {
            // the end may wait behind a pause
            request.handler(null).resume();
        }
        if (!request.isEnded()) {
            rc.response().reset(NO_ERROR);
        }
        return true;
    }
}
