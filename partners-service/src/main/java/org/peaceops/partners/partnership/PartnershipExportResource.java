package org.peaceops.partners.partnership;

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

/** All partnerships in one file. */
@Path("/api/v1/datasets/partnerships/export")
@Produces({Formats.CSV, Formats.NDJSON, Formats.XLSX, Formats.PARQUET})
@RunOnVirtualThread
@Tag(name = "Partnerships")
public class PartnershipExportResource {

    @GET
    @Pinned(streamed = true)
    @Operation(
            operationId = "exportPartnerships",
            summary = "Every row of /partnerships in one answer")
    public Export<Partnership, PartnershipView> export(
            @BeanParam PartnershipFilter filter, @BeanParam TableExportQuery query) {
        return query.of(
                "partnerships",
                PartnershipView.class,
                Partnership.matching(filter),
                PartnershipView::of);
    }
}
