package org.peaceops.metrics.contribution;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Where;

/** Which ranking of contributors. */
public class RankingQuery {

    @QueryParam("month")
    @Parameter(
            description = "The month; without it, the last of which anything is known.",
            example = "2014-02")
    String month;

    @QueryParam("mission")
    @Parameter(description = "Mission acronym; several by commas.", example = "UNMISS")
    List<String> mission;

    @QueryParam("personnelType")
    @Parameter(
            description = "Personnel type, or the group military or police; several by commas.",
            example = "police")
    List<String> personnelType;

    @QueryParam("by")
    @Parameter(
            description = "The number that ranks.",
            schema =
                    @Schema(
                            enumeration = {ComparisonQuery.TOTAL, ComparisonQuery.FEMALE},
                            defaultValue = ComparisonQuery.TOTAL))
    String by;

    /** Null when nothing at all is known. */
    YearMonth month() {
        YearMonth asked = MonthRange.month("month", month);
        return asked == null ? MonthSeries.knownRange().to() : asked;
    }

    boolean byWomen() {
        Set<String> numbers = Set.of(ComparisonQuery.TOTAL, ComparisonQuery.FEMALE);
        return ComparisonQuery.FEMALE.equals(QueryValues.oneOf("by", by, numbers));
    }

    /** Conditions over the table under the alias {@code c}. */
    Where where(YearMonth month) {
        return ContributionFilter.in(new MonthRange(month, month))
                .andIn("c.mission", ContributionFilter.missions(mission))
                .andIn(
                        "c.personnel_type",
                        PersonnelType.codes("personnelType", QueryValues.list(personnelType)));
    }
}
