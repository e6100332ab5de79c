package org.peaceops.partners.match;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.revision.Pinned;

/** Open needs with the open offers that answer them. */
@Path("/api/v1/capability-matches")
@RunOnVirtualThread
@Pinned
@Tag(name = "Capability matches")
public class MatchResource {

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listCapabilityMatches",
            summary = "Open needs with open offers that answer them, the best first, and why")
    public Page<MatchView> list(@BeanParam MatchFilter filter, @BeanParam PageQuery page) {
        return page.of(filter.matching(), view -> view);
    }
}
