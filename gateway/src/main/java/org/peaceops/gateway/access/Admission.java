package org.peaceops.gateway.access;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Decides whether a request may be passed on at all. */
@Singleton
public class Admission {

    private final CallerCheck callers;
    private final BodyLimits bodies;

    Admission(CallerCheck callers, BodyLimits bodies) {
        this.callers = callers;
        this.bodies = bodies;
    }

    /** Succeeds when it may, else fails with a problem: 400, 401, 403, 413 or 503. */
    public Future<Void> check(RoutingContext rc) {
        return callers.check(rc.request())
                .map(
                        known -> {
                            bodies.check(rc);
                            return known;
                        });
    }
}
