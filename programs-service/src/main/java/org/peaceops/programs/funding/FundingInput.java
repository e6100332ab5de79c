package org.peaceops.programs.funding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.programs.KnownCodes;
import org.peaceops.programs.Wording;
import org.peaceops.programs.Years;

/**
 * An amount of money as an editor or a file sends it. What the API shows besides is passed over, so
 * that an answer can be changed and sent back.
 */
@JsonIgnoreProperties("revision")
@Schema(description = "An amount of money as an editor or a file sends it")
public record FundingInput(
        @NotNull
                @Pattern(regexp = Wording.ID, message = Wording.ID_HINT)
                @Schema(examples = "gpoi-total-budget")
                String id,
        @NotBlank @Schema(examples = "GPOI") String program,
        @NotNull @Positive @Digits(integer = 18, fraction = 2) @Schema(examples = "1300000000")
                BigDecimal amount,
        @NotNull
                @Pattern(regexp = "[A-Z]{3}", message = "a currency code of ISO 4217 such as USD")
                @Schema(examples = "USD")
                String currency,
        @Pattern(regexp = Wording.QUALIFIER, message = Wording.QUALIFIER_HINT)
                @Schema(examples = "nearly")
                String qualifier,
        @NotNull
                @Pattern(
                        regexp = "budgeted|appropriated|obligated|invested|stated",
                        message = "budgeted, appropriated, obligated, invested or stated")
                @Schema(examples = "budgeted")
                String stage,
        @Valid Years years,
        @Min(1) @Schema(examples = "14") Integer countries,
        @NotBlank @Size(max = 1000) @Schema(examples = "Building of peacekeeping capacity")
                String purpose,
        @Size(max = 80) @Schema(examples = "gpoi-total-budget") String figure,
        @NotNull @Valid SourceRef source)
        implements Input<Funding> {

    public FundingInput {
        years = Years.orUnknown(years);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Funding checked() {
        Violations wrong = new Violations();
        check(new KnownCodes(), wrong);
        wrong.refuse();
        Funding funding = new Funding();
        funding.code = id;
        funding.program = program;
        funding.amount = amount;
        funding.currency = currency;
        funding.qualifier = qualifier;
        funding.stage = stage;
        funding.yearsFrom = years.from();
        funding.yearsTo = years.to();
        funding.yearsBasis = years.basis();
        funding.countries = countries;
        funding.purpose = purpose;
        funding.figure = figure;
        funding.source = source.code();
        funding.locator = source.locator();
        return funding;
    }

    void check(KnownCodes known, Violations wrong) {
        known.program("program", program, wrong);
        known.figure("figure", figure, wrong);
        known.source(source, wrong);
        years.check(wrong);
    }
}
