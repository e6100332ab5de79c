package org.peaceops.gateway.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.StatedRange;

/**
 * A number as it was published.
 *
 * @param qualifier such as nearly or more than; null where it is stated flatly
 * @param range what it can mean; a flat number also stands for what rounds to it
 */
@Schema(description = "A number as it was published")
record PublishedNumber(
        @Schema(examples = "109") BigDecimal value,
        @Schema(examples = "percent") String unit,
        @Schema(examples = "more than") String qualifier,
        StatedRange range) {

    static PublishedNumber of(PublishedFigure figure) {
        return new PublishedNumber(
                figure.value(),
                figure.unit(),
                figure.qualifier(),
                StatedRange.of(figure.value(), figure.qualifier()));
    }

    /**
     * How a recomputed number stands to it. The very number is required to reproduce it; one that
     * rounds to it, half up to as many decimals as it was stated with, or that its qualifier
     * allows, is within the stated rounding.
     */
    CheckState against(BigDecimal recomputed) {
        boolean isEqual = recomputed.compareTo(value) == 0;
        boolean isAllowed = qualifier == null ? roundsToIt(recomputed) : range.holds(recomputed);
        if (isAllowed) {
            return isEqual ? CheckState.REPRODUCES : CheckState.WITHIN_STATED_ROUNDING;
        }
        return CheckState.DIFFERS;
    }

    private boolean roundsToIt(BigDecimal recomputed) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return recomputed.setScale(decimals, RoundingMode.HALF_UP).compareTo(value) == 0;
    }
}
