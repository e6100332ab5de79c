package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The observations behind a figure.
 *
 * @param count how many there are
 * @param shown how many of them stand in {@code rows}, the first by month, country, mission and
 *     type
 * @param links addresses that give all of them, page by page, at the same revision
 * @param fatalities of a rate of fatalities alone
 */
@Schema(name = "IndicatorExplanation", description = "The observations behind a figure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
        @Schema(examples = "42") long count,
        @Schema(examples = "42") int shown,
        List<ExplainedRow> rows,
        @Schema(examples = "/api/v1/contributions?from=2013-09&to=2013-09&country=GHA&asKnownOn=33")
                List<String> links,
        Fatalities fatalities) {

    /**
     * Uniformed fatalities of the countries and months of a rate, counted or not.
     *
     * @param shown how many of them stand in {@code rows}, the first by day and casualty number
     */
    @Schema(name = "IndicatorFatalities", description = "The uniformed fatalities behind a rate")
    public record Fatalities(
            @Schema(examples = "12") long count,
            @Schema(examples = "12") int shown,
            List<ExplainedFatality> rows,
            @Schema(
                            examples =
                                    "/api/v1/fatalities?from=2013-01&to=2013-12&country=GHA&personnelType=uniformed&asKnownOn=33")
                    List<String> links) {}

    Explanation with(Fatalities others) {
        return new Explanation(count, shown, rows, links, others);
    }
}
