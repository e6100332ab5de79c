package org.peaceops.metrics.contribution;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.openapi.ParameterExamples;
import org.peaceops.platform.revision.Pinned;

/** Observations, and sums of them that make sense. */
@Path("/api/v1/contributions")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "Contributions")
public class ContributionResource {

    @GET
    @Operation(operationId = "listContributions", summary = "Observations with their provenance")
    public Page<Contribution> list(
            @BeanParam ContributionFilter filter, @BeanParam PageQuery page) {
        return page.of(Contribution.matching(filter), c -> c);
    }

    @GET
    @Path("summary")
    @Operation(
            operationId = "summarizeContributions",
            summary = "Headcounts by period, country, region, mission, type or sex",
            extensions =
                    @Extension(name = ParameterExamples.FILLED_IN, value = "from,to,groupBy,top"))
    public ContributionSummary summary(
            @BeanParam ContributionFilter filter,
            @BeanParam SummaryQuery query,
            @BeanParam ComparisonQuery comparison,
            @BeanParam PageQuery page) {
        Summarizing asked = Summarizing.of(filter, query);
        return ContributionSummary.of(asked, comparison.read(asked), page);
    }

    @GET
    @Path("ranking")
    @Operation(
            operationId = "rankContributors",
            summary = "Contributors of a month, ranked as the UN ranks them")
    public ContributionRanking ranking(@BeanParam RankingQuery query, @BeanParam PageQuery page) {
        return ContributionRanking.of(query, page);
    }
}
