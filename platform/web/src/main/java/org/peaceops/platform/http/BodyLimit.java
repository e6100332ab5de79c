package org.peaceops.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * A JSON body is read whole into memory, so it is bounded, chunked or not. Files have their own
 * limit.
 */
class BodyLimit {

    private static final int MOST = 1 << 20;

    @ServerRequestFilter(priority = 1)
    void check(ContainerRequestContext request) throws IOException {
        if (!JsonBody.isIn(request)) {
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
}
