package org.peaceops.partners.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;

/** A unit as an editor or a file sends it. */
@Schema(name = "CapabilityUnitInput", description = "A unit as an editor or a file sends it")
public record UnitInput(
        @NotNull
                @Pattern(
                        regexp = "(?!summary$)" + Patterns.ID,
                        message = Patterns.ID_HINT + "; not summary, which is an address")
                @Schema(examples = "gha-engineer-1")
                String id,
        @NotBlank @Size(max = 100) @Schema(examples = "GHA") String country,
        @NotNull
                @Pattern(regexp = UnitKind.PATTERN, message = UnitKind.HINT)
                @Schema(
                        type = SchemaType.STRING,
                        implementation = UnitKind.class,
                        examples = "engineer")
                String kind,
        @NotBlank @Size(max = 200) @Schema(examples = "Horizontal engineer company") String name,
        @Min(1) @Max(100_000) @Schema(examples = "200") Integer size,
        @NotEmpty
                @Size(max = 100)
                @Schema(
                        description =
                                "Steps in their order, each an object or a text such as \"deployed 2017-03 MINUSMA\"")
                List<@NotNull @Valid LifeEvent> life,
        @Size(max = 100)
                @Schema(
                        description =
                                "Levels in their order, each an object or a text such as \"rapid-deployment 2018-06\"")
                List<@NotNull @Valid ReadinessStep> readiness,
        @Size(max = 100)
                @Schema(
                        description =
                                "Help given to it beside its life, each an object or a text such as \"training 2026-02 GPOI donor:FRA\". What accepted matches gave stays as it is")
                List<@NotNull @Valid Assistance> assistance,
        @NotNull @Valid SourceRef source,
        @Size(max = 1000) String note)
        implements Input<CapabilityUnit> {

    public UnitInput {
        country = CountryCodes.orAsWritten(country, null);
        readiness = readiness == null ? List.of() : readiness;
        assistance = assistance == null ? List.of() : assistance;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public CapabilityUnit checked() {
        Violations wrong = new Violations();
        check(wrong);
        wrong.refuse();
        CapabilityUnit unit = new CapabilityUnit();
        unit.code = id;
        unit.country = country;
        unit.kind = kind;
        unit.name = name.strip();
        unit.size = size;
        unit.life = life;
        unit.readiness = readiness;
        unit.assistance = assistance;
        unit.source = source.code();
        unit.locator = source.locator();
        unit.note = note;
        return unit;
    }

    void check(Violations wrong) {
        CountryCodes.check("country", country, wrong);
        Life.check(life, wrong);
        Life.checkReadiness(readiness, wrong);
        for (int i = 0; i < assistance.size(); i++) {
            String donor = assistance.get(i).donor();
            if (donor != null) {
                CountryCodes.check("assistance[%d].donor".formatted(i), donor, wrong);
            }
        }
    }
}
