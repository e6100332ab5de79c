package org.peaceops.programs.funding;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What amounts of one currency come to, between two bounds: documents do not say how far the
 * amounts hold the same money.
 *
 * @param currency ISO 4217
 * @param lower at least so much, in units of the currency, nominal
 * @param upper at most so much; null where an amount has no upper end or none is known
 * @param reasons why the bounds are apart, or that nothing keeps them apart
 * @param amounts what was added
 */
@Schema(description = "What amounts of one currency come to, between two bounds")
public record FundingTotal(
        @Schema(examples = "USD") String currency,
        @Schema(examples = "1200000000") BigDecimal lower,
        @Schema(examples = "1567550000") BigDecimal upper,
        List<String> reasons,
        List<FundingView> amounts) {

    /**
     * Totals by currency.
     *
     * @param without programs asked for of which no amount is known; they are not counted as 0
     * @param revision at which the amounts were read
     */
    @Schema(name = "FundingTotals", description = "Totals by currency")
    public record All(
            List<FundingTotal> data, List<String> without, @Schema(examples = "2") long revision) {}
}
