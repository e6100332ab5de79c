package org.peaceops.metrics.contribution;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/** How contributions are summed. */
public class SummaryQuery {

    static final ProblemType SUM_OF_STOCK =
            new ProblemType("sum-of-stock", 422, "Headcounts of several months cannot be summed");

    @QueryParam("groupBy")
    @Parameter(
            description =
                    "One row per month, country, mission or personnelType; several by commas. Without it: one row.",
            example = "month")
    List<String> groupBy;

    @QueryParam("statistic")
    @Parameter(
            description =
                    "What to tell of several months: end, average (of the months reported), peak, or personnel-months. Needed unless rows are by month or of one month.",
            schema = @Schema(enumeration = {"end", "average", "peak", "personnel-months"}))
    String statistic;

    List<Dimension> dimensions() {
        return Dimension.parse(QueryValues.list(groupBy));
    }

    /** Null when each row is of one month, so that there is nothing to choose. */
    Statistic statistic(MonthRange months) {
        Statistic asked = Statistic.parse(statistic);
        if (dimensions().contains(Dimension.MONTH) || months.isOneMonth()) {
            return null;
        }
        if (asked == null) {
            throw Problem.of(
                            SUM_OF_STOCK,
                            "A headcount is a stock: the same person counts in every month, so months cannot be added. Say statistic=%s, or group by month, or ask for one month (from=to)."
                                    .formatted(String.join("|", Statistic.codes())))
                    .with("statistics", Statistic.codes());
        }
        return asked;
    }
}
