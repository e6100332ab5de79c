package org.peaceops.platform.list;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every GET of revisioned data takes. Read by the interceptor that pins the request. */
public class ReadQuery {

    @QueryParam("asKnownOn")
    @Parameter(
            description =
                    "Answer as it was known then: a revision number (33), a day (2014-10-25, its end in UTC) or a moment (2014-10-25T12:00:00Z). Without it: now.")
    String asKnownOn;
}
