package org.peaceops.metrics.fatality;

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

/** Which years of fatalities are known, and how fully. */
@Path("/api/v1/datasets/fatalities/coverage")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "Fatalities")
public class FatalityCoverageResource {

    @GET
    @Operation(
            operationId = "getFatalityCoverage",
            summary = "Years known, the newest incident in each, and what is not told of how many")
    public Page<FatalityYear> list(@BeanParam PageQuery page) {
        return page.of(FatalityYear.all(), year -> year);
    }
}
