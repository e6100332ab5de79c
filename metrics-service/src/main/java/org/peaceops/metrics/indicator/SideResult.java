package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figure of a cohort over one period.
 *
 * @param value rounded half up to two decimals where it is no whole number; null when it cannot be
 *     said, see {@code why}
 * @param numerator of a percentage: above the line; else the value itself
 * @param denominator below the line; absent where nothing is divided
 * @param formula with the numbers put in
 * @param why what keeps the value from being said
 * @param counted how many members count
 * @param members those that count; left out of a series
 * @param excluded those that do not, with the reason; left out of a series
 * @param bothEnds of a growth of sums: the same without members that have a number at one end
 *     alone; absent when there are none
 */
@Schema(name = "IndicatorSide", description = "The figure of a cohort over one period")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SideResult(
        @Schema(examples = "program:APRRP") String name,
        @JsonInclude @Schema(examples = "63.82") BigDecimal value,
        @Schema(examples = "277") BigDecimal numerator,
        @Schema(examples = "434") BigDecimal denominator,
        @Schema(examples = "100 × (711 − 434) ÷ 434 = 63.82") String formula,
        @Schema(examples = "no women at the baseline to divide by") String why,
        @Schema(examples = "6") int counted,
        List<MemberView> members,
        List<MemberView> excluded,
        BothEnds bothEnds,
        List<ChangePart> changes,
        List<TargetDistance> targets,
        LeaveOneOut leaveOneOut) {

    /** A growth among the members that have a number at both ends. */
    @Schema(
            name = "IndicatorBothEnds",
            description = "The growth among members with a number at both ends")
    public record BothEnds(
            @Schema(examples = "-0.74") BigDecimal value,
            @Schema(examples = "100 × (1602 − 1614) ÷ 1614 = −0.74") String formula,
            @Schema(examples = "USA") List<String> without) {}

    /**
     * How far the value hangs on any one member.
     *
     * @param lowestWithout the member without which it is lowest
     */
    @Schema(name = "IndicatorRange", description = "The range of the value without any one member")
    public record LeaveOneOut(
            @Schema(examples = "0.85") BigDecimal lowest,
            @Schema(examples = "ETH") String lowestWithout,
            @Schema(examples = "171.73") BigDecimal highest,
            @Schema(examples = "GHA") String highestWithout) {}
}
