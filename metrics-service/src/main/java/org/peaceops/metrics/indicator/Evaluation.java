package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an indicator comes to.
 *
 * @param definitionVersion of the formula that was used
 * @param results one for each period, in order
 * @param rounding how numbers that are not whole were rounded
 * @param notes what a reader has to know before using the numbers
 * @param revision at which the observations were read
 */
@Schema(name = "IndicatorEvaluation", description = "What an indicator comes to")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evaluation(
        @Schema(examples = "womens-growth") String indicator,
        @Schema(examples = "Growth of women deployed") String title,
        @Schema(examples = "1") int definitionVersion,
        @Schema(examples = "percent") String unit,
        @Schema(examples = "change") String kind,
        @Schema(examples = "female") String sex,
        List<Result> results,
        Explanation explanation,
        @Schema(examples = "half up, away from zero, to two decimals") String rounding,
        List<String> notes,
        @Schema(examples = "33") long revision) {}
