package org.peaceops.metrics.mission;

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

/** All missions in one file. */
@Path("/api/v1/datasets/missions/export")
@Produces({Formats.CSV, Formats.NDJSON, Formats.XLSX, Formats.PARQUET})
@RunOnVirtualThread
@Tag(name = "Missions")
public class MissionExportResource {

    @GET
    @Pinned(streamed = true)
    @Operation(
            operationId = "exportMissions",
            summary = "Every mission in one answer; the rows of /missions")
    public Export<Mission, MissionView> export(
            @BeanParam MissionFilter filter, @BeanParam TableExportQuery query) {
        return query.of("missions", MissionView.class, Mission.matching(filter), MissionView::of);
    }
}
