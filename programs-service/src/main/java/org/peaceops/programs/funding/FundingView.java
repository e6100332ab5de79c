package org.peaceops.programs.funding;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;
import org.peaceops.programs.Years;

/**
 * An amount of money that a document states of a program.
 *
 * @param program code of the program that has it
 * @param amount in units of the currency, nominal
 * @param currency ISO 4217
 * @param qualifier {@code nearly}, {@code more than}, {@code approximately}, {@code at least},
 *     {@code less than}; null where the document states it flatly
 * @param stage how far the money had gone: {@code budgeted}, {@code appropriated}, {@code
 *     obligated}, {@code invested}; {@code stated} where the document does not say
 * @param years that the amount covers
 * @param countries in how many countries it was spent, if the document says
 * @param figure id of the published figure that states it
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "Funding", description = "An amount of money that a document states of a program")
public record FundingView(
        @Schema(examples = "gpoi-total-budget") String id,
        @Schema(examples = "GPOI") String program,
        @Schema(examples = "1300000000") BigDecimal amount,
        @Schema(examples = "USD") String currency,
        @Schema(examples = "nearly") String qualifier,
        @Schema(examples = "budgeted") String stage,
        Years years,
        @Schema(examples = "14") Integer countries,
        String purpose,
        @Schema(examples = "gpoi-total-budget") String figure,
        SourceRef source,
        @Schema(examples = "2") long revision)
        implements Versioned {

    public static FundingView of(Funding f) {
        return new FundingView(
                f.code,
                f.program,
                f.amount,
                f.currency,
                f.qualifier,
                f.stage,
                f.years(),
                f.countries,
                f.purpose,
                f.figure,
                new SourceRef(f.source, f.locator),
                f.fromRevision);
    }
}
