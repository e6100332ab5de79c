package org.peaceops.metrics.fatality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.openapi.ParameterExamples;
import org.peaceops.platform.revision.Pinned;

/** Deaths in the service of UN peace operations: one by one, and added up. */
@Path("/api/v1/fatalities")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "Fatalities")
public class FatalityResource {

    @GET
    @Operation(operationId = "listFatalities", summary = "Fatalities with their provenance")
    public Page<Fatality> list(@BeanParam FatalityFilter filter, @BeanParam PageQuery page) {
        return page.of(Fatality.matching(filter), f -> f);
    }

    @GET
    @Path("summary")
    @Operation(
            operationId = "summarizeFatalities",
            summary = "Fatalities added up, with shares, and rates per 1,000 personnel-years",
            extensions = @Extension(name = ParameterExamples.FILLED_IN, value = "groupBy"))
    @Parameter(name = "sort", in = ParameterIn.QUERY, schema = @Schema(examples = "-fatalities"))
    public FatalitySummary summary(
            @BeanParam FatalityFilter filter,
            @BeanParam FatalitySummaryQuery query,
            @BeanParam PageQuery page) {
        return FatalitySummary.of(filter, query, page);
    }
}
