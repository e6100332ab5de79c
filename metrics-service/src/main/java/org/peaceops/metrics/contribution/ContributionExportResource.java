package org.peaceops.metrics.contribution;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.export.Export;
import org.peaceops.platform.export.ObservationExportQuery;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.revision.Pinned;

/** All observations in one file. */
@Path("/api/v1/datasets/contributions/export")
@Produces({Formats.CSV, Formats.NDJSON, Formats.XLSX, Formats.PARQUET, Formats.SDMX_CSV})
@RunOnVirtualThread
@Tag(name = "Contributions")
public class ContributionExportResource {

    @GET
    @Pinned(streamed = true)
    @Operation(
            operationId = "exportContributions",
            summary = "Every observation in one answer, however many; the rows of /contributions")
    public Export<Contribution, Contribution> export(
            @BeanParam ContributionFilter filter, @BeanParam ObservationExportQuery query) {
        var rows = Contribution.matching(filter);
        return query.of("contributions", Contribution.class, rows, row -> row)
                .withMonths("month")
                .with(ContributionSdmx.OBSERVATIONS)
                .withCsv(out -> rows.copyAsCsv(Contribution.CELLS, out));
    }
}
