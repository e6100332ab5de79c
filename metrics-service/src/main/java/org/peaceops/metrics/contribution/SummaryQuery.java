package org.peaceops.metrics.contribution;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.metrics.time.Frequency;
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
                    "One row per what is named, several by commas: one of the periods month, quarter, year, us-fiscal-year, un-year; and any of country, region, subregion (M49), mission, hostCountry (missions in two countries are rows of their own), personnelType, personnelGroup, sex. Without it: one row.",
            example = "month")
    List<String> groupBy;

    @QueryParam("statistic")
    @Parameter(
            description =
                    "What to tell of several months: end (the last month), average (of the months reported), peak, or personnel-months. Needed unless rows are of one month each.",
            schema = @Schema(enumeration = {"end", "average", "peak", "personnel-months"}))
    String statistic;

    @QueryParam("sex")
    @Parameter(
            description = "Women or men alone: the total of each row is then theirs.",
            schema = @Schema(enumeration = {"female", "male"}))
    String sex;

    Grouping grouping() {
        return Grouping.parse(QueryValues.list(groupBy));
    }

    /** Null when both are asked for. */
    Sex sex() {
        List<String> codes = Arrays.stream(Sex.values()).map(Sex::code).toList();
        return QueryValues.oneOf("sex", sex, codes) == null
                ? null
                : Sex.valueOf(sex.toUpperCase(Locale.ROOT));
    }

    /** Null when each row is of one month, so that there is nothing to choose. */
    Statistic statistic(MonthRange months) {
        Statistic asked = Statistic.parse(statistic);
        if (grouping().frequency() == Frequency.MONTH || months.isOneMonth()) {
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
