package org.peaceops.platform.list;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of revisioned data takes: paging, and as of when. */
public class PageQuery extends Paging {

    @QueryParam("asKnownOn")
    @Parameter(description = ReadQuery.AS_KNOWN_ON)
    String asKnownOn;
}
