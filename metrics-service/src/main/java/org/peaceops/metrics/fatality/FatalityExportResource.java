package org.peaceops.metrics.fatality;

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

/** All fatalities in one file. */
@Path("/api/v1/datasets/fatalities/export")
@Produces({Formats.CSV, Formats.NDJSON, Formats.XLSX, Formats.PARQUET})
@RunOnVirtualThread
@Tag(name = "Fatalities")
public class FatalityExportResource {

    @GET
    @Pinned(streamed = true)
    @Operation(
            operationId = "exportFatalities",
            summary = "Every fatality in one answer; the rows of /fatalities")
    public Export<Fatality, Fatality> export(
            @BeanParam FatalityFilter filter, @BeanParam TableExportQuery query) {
        return query.of("fatalities", Fatality.class, Fatality.matching(filter), f -> f);
    }
}
