package org.peaceops.metrics.fatality;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.problem.Problem;

/** How fatalities are summed. */
public class FatalitySummaryQuery {

    @QueryParam("groupBy")
    @Parameter(
            description =
                    "One row per what is named, several by commas: one of the periods month, quarter, year, us-fiscal-year, un-year; and any of country, region (M49), mission, personnelType, incidentType, sex. Without it: one row.",
            example = "country")
    List<String> groupBy;

    @QueryParam("top")
    @Parameter(
            description =
                    "Only so many groups with the most fatalities in all the time asked for, 1 to 100; the rest is added up in one row named other.",
            schema = @Schema(type = SchemaType.INTEGER))
    String top;

    @QueryParam("rates")
    @Parameter(
            description =
                    "true: also fatalities among uniformed personnel per 1,000 personnel-years, where headcounts are known for all months of a row.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String rates;

    List<FatalityDimension> dimensions() {
        return FatalityDimension.parse(QueryValues.list(groupBy));
    }

    /** 0 for all. */
    int top(List<FatalityDimension> dimensions) {
        if (top == null) {
            return 0;
        }
        if (!top.matches("[1-9]\\d?|100")) {
            throw Problem.parameter("top", top, "a whole number from 1 to 100");
        }
        if (dimensions.stream().allMatch(FatalityDimension::isPeriod)) {
            throw Problem.parameter(
                    "top", top, "say with groupBy what to rank, such as country or mission");
        }
        return Integer.parseInt(top);
    }

    /** Whether rates are asked for; 400 where headcounts cannot be told apart in the same way. */
    boolean rates(List<FatalityDimension> dimensions, FatalityFilter filter) {
        if (!"true".equals(QueryValues.oneOf("rates", rates, Set.of("true", "false")))) {
            return false;
        }
        if (dimensions.contains(FatalityDimension.SEX)
                || dimensions.contains(FatalityDimension.PERSONNEL_TYPE)
                || filter.isOfSomePeople()) {
            throw Problem.parameter(
                    "rates",
                    rates,
                    "a rate is of all uniformed personnel: leave out sex and personnelType, as filters and in groupBy");
        }
        if (!filter.days().isOfMonths()) {
            throw Problem.parameter(
                    "rates",
                    rates,
                    "headcounts are by month: let from and to be months, such as 2014-02");
        }
        return true;
    }
}
