package org.peaceops.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * A JSON body is read whole into memory, so it is bounded, chunked or not. Files have their own
 * limit, in JSON too.
 */
class BodyLimit {

    private static final int MOST = 1 << 20;
    private static final Pattern JSON =
            Pattern.compile("application/(?:[\\w.+-]+\\+)?json\\s*(?:;.*)?");

    @ServerRequestFilter(priority = 1)
    void check(ContainerRequestContext request) throws IOException {
        if (!isJson(request) || request.getUriInfo().getPath().endsWith("/imports")) {
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw Problem.of(
                    ProblemType.TOO_LARGE,
                    "A JSON body holds at most 1 MiB here; files go to /api/v1/datasets/{dataset}/imports.");
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** Judged by the header's text: what is malformed there is no JSON. */
    private static boolean isJson(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && JSON.matcher(type.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
