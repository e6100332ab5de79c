package org.peaceops.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * A {@code Content-Type} that is none is handed on as an unknown one, so that it is answered with
 * 415 like any other that is not read here.
 */
class ContentTypes {

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+\\s*(?:;.*)?");
    private static final Pattern FORM_WITHOUT_BOUNDARY =
            Pattern.compile("(?i)multipart/form-data(?!.*boundary=\"?[^\\s\";]).*");
    private static final int AFTER_REQUEST_ID = 900;

    void register(@Observes Filters filters) {
        filters.register(ContentTypes::check, AFTER_REQUEST_ID);
    }

    private static void check(RoutingContext rc) {
        String type = rc.request().getHeader("Content-Type");
        if (type != null
                && (!MEDIA_TYPE.matcher(type).matches()
                        || FORM_WITHOUT_BOUNDARY.matcher(type).matches())) {
            rc.request().headers().set("Content-Type", "application/x-not-a-media-type");
        }
        rc.next();
    }
}
