package org.peaceops.partners.unit;

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

/** All units in one file. */
@Path("/api/v1/datasets/capability-units/export")
@Produces({Formats.CSV, Formats.NDJSON, Formats.XLSX, Formats.PARQUET})
@RunOnVirtualThread
@Tag(name = "Capability units")
public class UnitExportResource {

    @GET
    @Pinned(streamed = true)
    @Operation(
            operationId = "exportCapabilityUnits",
            summary = "Every row of /capability-units in one answer")
    public Export<UnitView, UnitView> export(
            @BeanParam UnitFilter filter, @BeanParam TableExportQuery query) {
        return query.of("capability-units", UnitView.class, filter.matching(), unit -> unit);
    }
}
