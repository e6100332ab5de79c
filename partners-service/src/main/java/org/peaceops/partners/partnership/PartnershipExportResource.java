package org.peaceops.partners.partnership;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.export.Export;
import org.peaceops.platform.export.ExportQuery;
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
    @APIResponse(
            responseCode = "200",
            description = "The file; Peaceops-Revision says as of when",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Export<Partnership, PartnershipView> export(
            @BeanParam PartnershipFilter filter, @BeanParam ExportQuery query) {
        return query.of(
                "partnerships",
                PartnershipView.class,
                Partnership.matching(filter),
                PartnershipView::of);
    }
}
