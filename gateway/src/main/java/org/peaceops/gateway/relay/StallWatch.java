package org.peaceops.gateway.relay;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * Ends a request whose service neither takes nor brings a byte for a whole time limit while it is
 * its turn. An upload of any length passes as long as it moves, and a caller may be as slow as it
 * likes: for that the server's own idle limit is there.
 */
final class StallWatch {

    private final RoutingContext rc;
    private final HttpClientRequest onward;
    private final Duration limit;
    private long timer;
    private long seen = -1;
    private boolean stalled;

    private StallWatch(RoutingContext rc, HttpClientRequest onward, Duration limit) {
        this.rc = rc;
        this.onward = onward;
        this.limit = limit;
    }

    static StallWatch over(RoutingContext rc, HttpClientRequest onward, Duration limit) {
        StallWatch watch = new StallWatch(rc, onward, limit);
        watch.arm();
        return watch;
    }

    boolean stalled() {
        return stalled;
    }

    void stop() {
        rc.vertx().cancelTimer(timer);
    }

    private void arm() {
        seen = moved();
        timer = rc.vertx().setTimer(limit.toMillis(), fired -> look());
    }

    private void look() {
        if (moved() == seen && isTurnOfService()) {
            stalled = true;
            onward.reset(0);
        } else {
            arm();
        }
    }

    private long moved() {
        return rc.request().bytesRead() + rc.response().bytesWritten();
    }

    private boolean isTurnOfService() {
        HttpServerRequest caller = rc.request();
        HttpServerResponse answer = rc.response();
        return answer.headWritten()
                ? !answer.writeQueueFull()
                : caller.isEnded() || onward.writeQueueFull();
    }
}
