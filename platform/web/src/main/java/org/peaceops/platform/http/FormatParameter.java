package org.peaceops.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * {@code format=csv} does what {@code Accept: text/csv} does, for browsers and spreadsheets that
 * cannot set a header. An unknown name is left to {@link StrictParameters}.
 */
class FormatParameter {

    static final String NAME = "format";

    private static final int AFTER_REQUEST_ID = 900;

    void register(@Observes Filters filters) {
        filters.register(FormatParameter::apply, AFTER_REQUEST_ID);
    }

    private static void apply(RoutingContext rc) {
        List<String> named = rc.queryParam(NAME);
        String mediaType = named.isEmpty() ? null : Formats.BY_NAME.get(named.getFirst());
        if (mediaType != null) {
            rc.request().headers().set("Accept", mediaType);
        } else if (!named.isEmpty()) {
            rc.request().headers().set("Accept", "*/*");
        }
        rc.next();
    }
}
