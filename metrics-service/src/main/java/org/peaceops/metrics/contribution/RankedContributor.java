package org.peaceops.metrics.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contributor in its place.
 *
 * @param rank 1 for the most persons; equal numbers share a rank and the next is left out
 * @param country ISO alpha-3
 * @param female women; null when not reported
 * @param male men; null when not reported
 * @param total persons, published totals added
 * @param share percent of the number that ranks, of all contributors ranked; two decimals
 */
@Schema(description = "A contributor in its place")
public record RankedContributor(
        @Schema(examples = "1") long rank,
        @Schema(examples = "BGD") String country,
        @Schema(examples = "Bangladesh") String name,
        @Schema(examples = "317") Long female,
        @Schema(examples = "6394") Long male,
        @Schema(examples = "6711") Long total,
        @Schema(examples = "8.19") BigDecimal share) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Absent when the whole is nothing. */
    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
