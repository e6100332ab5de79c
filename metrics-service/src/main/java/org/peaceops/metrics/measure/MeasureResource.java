package org.peaceops.metrics.measure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.revision.Pinned;

/** The code list of measures. */
@Path("/api/v1/measures")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "Contributions")
public class MeasureResource {

    private static final MemorySelection<Measure> ALL =
            new MemorySelection<>(
                    Measure.all(),
                    Sorting.byKey(List.of(SortField.text("code", "code", Measure::code))));

    @GET
    @Operation(
            operationId = "listMeasures",
            summary = "What is counted, in which unit, and which statistics make sense of it")
    public Page<Measure> list(@BeanParam PageQuery page) {
        return page.of(ALL, measure -> measure);
    }
}
