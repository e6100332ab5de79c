package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of one period.
 *
 * @param difference value of the cohort less that of the comparison; of percentages, in percentage
 *     points
 */
@Schema(name = "IndicatorResult", description = "The figures of one period")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Result(
        @Schema(examples = "2010-09/2013-09") String period,
        @Schema(examples = "2010-09") String from,
        @Schema(examples = "2013-09") String to,
        SideResult cohort,
        SideResult comparison,
        @Schema(examples = "64.38") BigDecimal difference) {}
