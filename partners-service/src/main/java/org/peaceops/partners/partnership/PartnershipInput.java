package org.peaceops.partners.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;

/**
 * A partnership as an editor or a file sends it.
 *
 * @param id may be left out: it is made of program, country and begin
 * @param country alpha-3, alpha-2, M49 or name
 * @param status unknown if left out
 */
@Schema(description = "A partnership as an editor or a file sends it")
public record PartnershipInput(
        @Schema(examples = "APRRP-GHA-FY2015") String id,
        @NotBlank @Size(max = 120) @Schema(examples = "GHA") String country,
        @NotNull
                @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT)
                @Schema(examples = "APRRP")
                String program,
        @Valid Day from,
        @Valid Day to,
        @Pattern(regexp = "active|ended|unknown", message = "active, ended or unknown")
                @Schema(examples = "active")
                String status,
        @NotNull @Valid SourceRef source,
        @Size(max = 1000) String note)
        implements Input<Partnership> {

    public PartnershipInput {
        from = Day.orUnknown(from);
        to = Day.orUnknown(to);
        status = status == null ? "unknown" : status;
        country = CountryCodes.orAsWritten(country, from.first());
    }

    @Override
    public String key() {
        return "%s-%s-%s".formatted(program, country, from.compact());
    }

    @Override
    public Partnership checked() {
        Violations wrong = new Violations();
        check(wrong);
        wrong.refuse();
        Partnership partnership = new Partnership();
        partnership.code = key();
        partnership.country = country;
        partnership.program = program;
        partnership.validFrom = from.first();
        partnership.fromPrecision = from.precision();
        partnership.validTo = to.last();
        partnership.toPrecision = to.precision();
        partnership.status = status;
        partnership.source = source.code();
        partnership.locator = source.locator();
        partnership.note = note;
        return partnership;
    }

    void check(Violations wrong) {
        CountryCodes.check("country", country, wrong);
        wrong.unless(
                !from.known() || !to.known() || !to.last().isBefore(from.first()),
                "to.date",
                to,
                "a date that is not before from, " + from.words());
        wrong.unless(
                id == null || id.equals(key()),
                "id",
                id,
                "%s, which program, country and begin make; or leave it out".formatted(key()));
    }
}
