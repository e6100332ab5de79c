package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an indicator comes to over one period, or on one day.
 *
 * @param difference value of the cohort less that of the comparison; of percentages, in percentage
 *     points
 */
@Schema(name = "IndicatorPeriodValues", description = "What an indicator comes to over one period")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeriodValues(
        @Schema(examples = "2010-09/2013-09") String period,
        Side cohort,
        Side comparison,
        @Schema(examples = "64.38") BigDecimal difference) {

    static PeriodValues of(JsonNode result) {
        return of(
                Side.text(result, "period"),
                Side.of(result.path("cohort")),
                Side.of(result.path("comparison")));
    }

    static PeriodValues of(String period, Side cohort, Side comparison) {
        boolean both =
                cohort != null
                        && comparison != null
                        && cohort.value() != null
                        && comparison.value() != null;
        return new PeriodValues(
                period,
                cohort,
                comparison,
                both ? cohort.value().subtract(comparison.value()) : null);
    }
}
