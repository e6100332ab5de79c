package org.peaceops.platform.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.revision.Revision;

/** The revisions of this service: who changed what, when and why. */
@Path("/api/v1/revisions/{service}")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "History")
public class RevisionResource {

    private static final Sorting<Revision> BY_NUMBER =
            Sorting.byKey(List.of(SortField.number("number", "number", Revision::number)));

    private final ServiceName service;

    RevisionResource(ServiceName service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listRevisions",
            summary = "Revisions of a service: who, when, why, from which file")
    public Page<Revision> list(@PathParam("service") String name, @BeanParam PageQuery page) {
        service.expect(name);
        Where where = new Where().and("number <= ?", Pin.current().number());
        return page.of(
                new SqlSelection<>("*", "revision", List.of(), where, BY_NUMBER, Revision::of),
                r -> r);
    }
}
