package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.metrics.indicator.EvaluationRequest.Days;

/**
 * A member and what it brings.
 *
 * @param periods the days on which it is in the cohort, as the request gave them; none: always
 * @param reason why it does not count; absent when it does
 * @param start at the baseline, of a change
 * @param end at the last month
 * @param value the indicator of this member alone; absent where it has none, such as a growth from
 *     zero
 * @param numerator of a rate: what it adds above the line
 * @param denominator of a rate: what it adds below
 * @param months of a span: how many of its months have a number for this member
 */
@Schema(name = "IndicatorMember", description = "A member of a cohort and what it brings")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberView(
        @Schema(examples = "GHA") String country,
        List<Days> periods,
        @Schema(examples = "zero-baseline") String reason,
        Reading start,
        Reading end,
        @Schema(examples = "-20.99") BigDecimal value,
        @Schema(examples = "12") BigDecimal numerator,
        @Schema(examples = "106704") BigDecimal denominator,
        @Schema(examples = "12") Integer months) {

    static MemberView of(Part part) {
        boolean rate = !part.months().isEmpty() && part.denominator().signum() > 0;
        return new MemberView(
                part.member().country(),
                part.member().periods(),
                part.reason(),
                part.start(),
                part.end(),
                part.value(),
                rate ? part.numerator() : null,
                rate ? part.denominator() : null,
                part.end() == null && part.start() == null && part.counts()
                        ? part.months().size()
                        : null);
    }
}
