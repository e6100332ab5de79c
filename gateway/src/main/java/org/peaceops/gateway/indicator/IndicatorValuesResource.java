package org.peaceops.gateway.indicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Joins;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.openapi.ParameterExamples;

/** Indicators for cohorts named by an expression. */
@Path("/api/v1/indicators/{code}/values")
@Produces(Formats.JSON)
@RunOnVirtualThread
@Tag(name = "Indicators")
public class IndicatorValuesResource {

    private final Joins joins;

    IndicatorValuesResource(Joins joins) {
        this.joins = joins;
    }

    @GET
    @Operation(
            operationId = "getIndicatorValues",
            summary = "What an indicator comes to for a cohort, beside another if asked for",
            description =
                    "Says who is in each cohort and why, who was left out, the value with its formula, and what each member brings. For countries of one's own with days of their own, POST to /indicators/{code}/evaluations.",
            extensions =
                    @Extension(
                            name = ParameterExamples.FILLED_IN,
                            value = "cohort,versus,from,to,membership,personnelType"))
    public IndicatorValues get(
            @PathParam("code")
                    @Parameter(description = "Code of /indicators", example = "womens-growth")
                    String code,
            @BeanParam IndicatorQuery query,
            @Context HttpHeaders headers) {
        IndicatorQuestion question = query.question(code);
        Joined joined = joins.begin(query, headers);
        Findings found = new Evaluation(new Asking(joined), question).findings();
        return IndicatorValues.of(joined, question, found);
    }
}
