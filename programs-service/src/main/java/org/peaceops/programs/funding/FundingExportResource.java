package org.peaceops.programs.funding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.export.Export;
import org.peaceops.platform.export.TableExportQuery;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.revision.Pinned;

/** All amounts of money in one file. */
@Path("/api/v1/datasets/funding/export")
@Produces({Formats.CSV, Formats.NDJSON, Formats.XLSX, Formats.PARQUET})
@RunOnVirtualThread
@Tag(name = "Funding")
public class FundingExportResource {

    @GET
    @Pinned(streamed = true)
    @Operation(operationId = "exportFunding", summary = "Every row of /funding in one answer")
    public Export<Funding, FundingView> export(
            @BeanParam FundingFilter filter, @BeanParam TableExportQuery query) {
        return query.of("funding", FundingView.class, Funding.matching(filter), FundingView::of);
    }
}
