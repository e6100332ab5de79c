package org.peaceops.partners.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.partners.unit.Assistance;
import org.peaceops.partners.unit.UnitKind;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;

/**
 * An offer as an editor sends it; open unless it says otherwise. Without kinds it is for any kind
 * of unit, without countries for any country.
 */
@Schema(
        name = "CapabilityOfferInput",
        description =
                "An offer as an editor sends it; without kinds it is for any kind of unit, without countries for any country")
public record OfferInput(
        @NotNull
                @Pattern(regexp = Patterns.ID, message = Patterns.ID_HINT)
                @Schema(examples = "fra-engineer-training-2026")
                String id,
        @NotBlank @Size(max = 100) @Schema(examples = "FRA") String country,
        @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT) @Schema(examples = "GPOI")
                String program,
        @Size(max = 20) @Schema(type = SchemaType.ARRAY, implementation = UnitKind.class)
                List<@NotNull @Pattern(regexp = UnitKind.PATTERN, message = UnitKind.HINT) String>
                        kinds,
        @NotNull
                @Pattern(regexp = Assistance.FORM, message = Assistance.FORM_HINT)
                @Schema(
                        enumeration = {"training", "equipment", "advice", "funding"},
                        examples = "training")
                String form,
        @Min(1)
                @Max(1000)
                @Schema(
                        description =
                                "How many units or courses it gives in all; each accepted match takes one",
                        examples = "2")
                Integer quantity,
        @Min(1)
                @Max(100_000)
                @Schema(description = "Persons that it reaches in all, at most", examples = "250")
                Integer capacity,
        @Valid Day from,
        @Valid Day to,
        @Size(max = 250) @Schema(examples = "[\"GHA\", \"SEN\"]")
                List<@NotBlank @Size(max = 100) String> countries,
        @Pattern(regexp = "open|used-up|withdrawn", message = "open, used-up or withdrawn")
                @Schema(
                        enumeration = {"open", "used-up", "withdrawn"},
                        defaultValue = "open",
                        examples = "open")
                String status,
        @Valid SourceRef source,
        @Size(max = 1000) String note)
        implements Input<CapabilityOffer> {

    public OfferInput {
        country = CountryCodes.orAsWritten(country, null);
        kinds = kinds == null ? List.of() : kinds;
        from = Day.orUnknown(from);
        to = Day.orUnknown(to);
        countries =
                countries == null
                        ? List.of()
                        : countries.stream()
                                .map(name -> CountryCodes.orAsWritten(name, null))
                                .distinct()
                                .toList();
        status = status == null ? CapabilityOffer.OPEN : status;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public CapabilityOffer checked() {
        Violations wrong = new Violations();
        CountryCodes.check("country", country, wrong);
        countries.forEach(code -> CountryCodes.check("countries", code, wrong));
        wrong.unless(
                from.first() == null || to.first() == null || !to.last().isBefore(from.first()),
                "to",
                to.date(),
                "a day that is not before from, " + from.date());
        wrong.refuse();
        CapabilityOffer offer = new CapabilityOffer();
        offer.code = id;
        offer.country = country;
        offer.program = program;
        offer.kinds = kinds;
        offer.form = form;
        offer.quantity = quantity;
        offer.capacity = capacity;
        offer.validFrom = from.first();
        offer.fromPrecision = from.precision();
        offer.validTo = to.first();
        offer.toPrecision = to.precision();
        offer.countries = countries;
        offer.status = status;
        offer.source = source == null ? null : source.code();
        offer.locator = source == null ? null : source.locator();
        offer.note = note;
        return offer;
    }
}
