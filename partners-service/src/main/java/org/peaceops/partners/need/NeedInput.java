package org.peaceops.partners.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.partners.unit.KnownUnits;
import org.peaceops.partners.unit.UnitKind;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;

/** A need as an editor sends it; open and of medium priority unless it says otherwise. */
@Schema(name = "CapabilityNeedInput", description = "A need as an editor sends it")
public record NeedInput(
        @NotNull
                @Pattern(regexp = Patterns.ID, message = Patterns.ID_HINT)
                @Schema(examples = "gha-engineer-plant-2027")
                String id,
        @NotBlank @Size(max = 100) @Schema(examples = "GHA") String country,
        @NotNull
                @Pattern(regexp = UnitKind.PATTERN, message = UnitKind.HINT)
                @Schema(
                        type = SchemaType.STRING,
                        implementation = UnitKind.class,
                        examples = "engineer")
                String kind,
        @Size(max = 80) @Schema(examples = "gha-engineer-1") String unit,
        @Min(1) @Max(1000) @Schema(examples = "1") Integer quantity,
        @Min(1) @Max(100_000) @Schema(examples = "200") Integer persons,
        @Valid Day neededBy,
        @Pattern(regexp = "high|medium|low", message = "high, medium or low")
                @Schema(
                        enumeration = {"high", "medium", "low"},
                        defaultValue = "medium",
                        examples = "high")
                String priority,
        @Pattern(regexp = "open|met|withdrawn", message = "open, met or withdrawn")
                @Schema(
                        enumeration = {"open", "met", "withdrawn"},
                        defaultValue = "open",
                        examples = "open")
                String status,
        @Valid SourceRef source,
        @Size(max = 1000) String note)
        implements Input<CapabilityNeed> {

    public NeedInput {
        country = CountryCodes.orAsWritten(country, null);
        neededBy = Day.orUnknown(neededBy);
        priority = priority == null ? "medium" : priority;
        status = status == null ? CapabilityNeed.OPEN : status;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public CapabilityNeed checked() {
        Violations wrong = new Violations();
        CountryCodes.check("country", country, wrong);
        new KnownUnits().check("unit", unit, country, kind, wrong);
        wrong.unless(
                unit == null || quantity == null || quantity == 1,
                "quantity",
                quantity,
                "1 or left out, since the need names the one unit that it is for");
        wrong.refuse();
        CapabilityNeed need = new CapabilityNeed();
        need.code = id;
        need.country = country;
        need.kind = kind;
        need.unit = unit;
        need.quantity = quantity;
        need.persons = persons;
        need.neededBy = neededBy.first();
        need.neededByPrecision = neededBy.precision();
        need.priority = priority;
        need.status = status;
        need.source = source == null ? null : source.code();
        need.locator = source == null ? null : source.locator();
        need.note = note;
        return need;
    }
}
