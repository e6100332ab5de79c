package org.peaceops.programs.figure;

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

/** All figures in one file. */
@Path("/api/v1/datasets/figures/export")
@Produces({Formats.CSV, Formats.NDJSON, Formats.XLSX, Formats.PARQUET})
@RunOnVirtualThread
@Tag(name = "Figures")
public class FigureExportResource {

    @GET
    @Pinned(streamed = true)
    @Operation(operationId = "exportFigures", summary = "Every row of /figures in one answer")
    public Export<Figure, FigureView> export(
            @BeanParam FigureFilter filter, @BeanParam TableExportQuery query) {
        return query.of("figures", FigureView.class, Figure.matching(filter), FigureView::of);
    }
}
