package org.peaceops.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request an id: the caller's own {@code X-Request-Id} if it is a plain token, else a
 * new one. It is in the answer, in each log line and in the {@code instance} of a problem.
 */
public class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int BEFORE_ALL = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestId::assign, BEFORE_ALL);
    }

    /** The id of the request that this thread works for. */
    public static String current() {
        Object id = MDC.get(KEY);
        return id == null ? "none" : id.toString();
    }

    private static void assign(RoutingContext rc) {
        String sent = rc.request().getHeader(HEADER);
        String id = sent != null && PLAIN.matcher(sent).matches() ? sent : fresh();
        MDC.put(KEY, id);
        // the gateway passes the header on as it stands here
        rc.request().headers().set(HEADER, id);
        rc.response().putHeader(HEADER, id);
        rc.next();
    }

    /** Unlike any other, but no secret: secure randomness would cost more than the rest. */
    private static String fresh() {
        var random = ThreadLocalRandom.current();
        long version4 = random.nextLong() & ~0xF000L | 0x4000L;
        long variant2 = random.nextLong() & ~(0b11L << 62) | 0b10L << 62;
        return new UUID(version4, variant2).toString();
    }
}
