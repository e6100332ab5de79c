package org.peaceops.platform.list;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a GET of one revisioned row takes. Read by the interceptor that pins the request. */
public class ReadQuery {

    static final String AS_KNOWN_ON =
            "Answer as it was known then: a revision number (33), a day (2014-10-25, its end in UTC) or a moment (2014-10-25T12:00:00Z). Without it: now.";

    @QueryParam("asKnownOn")
    @Parameter(description = AS_KNOWN_ON)
    String asKnownOn;
}
