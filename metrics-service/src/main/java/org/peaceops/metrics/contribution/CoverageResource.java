package org.peaceops.metrics.contribution;

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

/** Which months are known, and how fully. */
@Path("/api/v1/datasets/contributions/coverage")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "Contributions")
public class CoverageResource {

    @GET
    @Operation(
            operationId = "getContributionCoverage",
            summary = "Months known and missing, with contributors and missions")
    public ContributionCoverage list(@BeanParam PageQuery page) {
        return ContributionCoverage.of(page.of(CoverageMonth.all(), month -> month));
    }

    @GET
    @Path("contributors")
    @Operation(
            operationId = "getContributionCoverageByContributor",
            summary = "Contributors with their silent and absent months")
    public Page<CoverageContributor> contributors(@BeanParam PageQuery page) {
        return page.of(CoverageContributor.all(), contributor -> contributor);
    }
}
