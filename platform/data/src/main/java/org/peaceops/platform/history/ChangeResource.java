package org.peaceops.platform.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.Pinned;

/**
 * The change feed: what a copy of this service's data must apply to catch up, deletions included.
 */
@Path("/api/v1/changes/{service}")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "History")
public class ChangeResource {

    private final ServiceName service;
    private final RevisionedTables tables;

    ChangeResource(ServiceName service, RevisionedTables tables) {
        this.service = service;
        this.tables = tables;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "Rows that began, changed or ended after a revision, in order")
    public Page<Change> list(
            @PathParam("service") String name,
            @QueryParam("since")
                    @Parameter(
                            description =
                                    "Revision number after which changes are wanted; 0 for all.",
                            example = "1")
                    String since,
            @BeanParam PageQuery page) {
        service.expect(name);
        var feed = new ChangeFeed(tables.all(), number(since), Pin.current().number());
        return page.of(feed, change -> change);
    }

    private static long number(String since) {
        if (since == null) {
            return 0;
        }
        if (!since.matches("\\d{1,18}")) {
            throw Problem.parameter(
                    "since", since, "a revision number such as 41; 0 for everything");
        }
        return Long.parseLong(since);
    }
}
