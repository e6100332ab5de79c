package org.peaceops.gateway.relay;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Sees to it that every request has a W3C trace context: the caller's own if it is well formed,
 * else a new one, so that what the services log about one request can be joined.
 */
class TraceContext {

    static final String PARENT = "traceparent";
    static final String STATE = "tracestate";

    private static final Pattern WELL_FORMED =
            Pattern.compile(
                    "(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
    private static final int AFTER_REQUEST_ID = 950;

    void register(@Observes Filters filters) {
        filters.register(TraceContext::complete, AFTER_REQUEST_ID);
    }

    private static void complete(RoutingContext rc) {
        MultiMap headers = rc.request().headers();
        String sent = headers.get(PARENT);
        if (sent == null || !WELL_FORMED.matcher(sent).matches()) {
            headers.set(PARENT, fresh());
            // a state without its parent means nothing
            headers.remove(STATE);
        }
        rc.next();
    }

    private static String fresh() {
        var random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        // never all zeros; "sampled", for a service that records traces only then
        return "00-"
                + hex.toHexDigits(random.nextLong() | 1)
                + hex.toHexDigits(random.nextLong())
                + "-"
                + hex.toHexDigits(random.nextLong() | 1)
                + "-01";
    }
}
