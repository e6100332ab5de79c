package org.peaceops.partners.assessment;

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

/** All assessments in one file. */
@Path("/api/v1/datasets/assessments/export")
@Produces({Formats.CSV, Formats.NDJSON, Formats.XLSX, Formats.PARQUET})
@RunOnVirtualThread
@Tag(name = "Assessments")
public class AssessmentExportResource {

    @GET
    @Pinned(streamed = true)
    @Operation(
            operationId = "exportAssessments",
            summary = "Every row of /assessments in one answer")
    public Export<Assessment, AssessmentView> export(
            @BeanParam AssessmentFilter filter, @BeanParam TableExportQuery query) {
        return query.of(
                "assessments",
                AssessmentView.class,
                Assessment.matching(filter),
                AssessmentView::of);
    }
}
