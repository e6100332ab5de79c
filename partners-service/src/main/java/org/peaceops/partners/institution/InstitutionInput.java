package org.peaceops.partners.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;

/** A training institution as an editor sends it. */
@Schema(
        name = "TrainingInstitutionInput",
        description = "A training institution as an editor sends it")
public record InstitutionInput(
        @NotNull
                @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT)
                @Schema(examples = "EXAMPLE-PTC")
                String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Peacekeeping training centre") String name,
        @NotBlank @Size(max = 100) @Schema(examples = "GHA") String country,
        @Size(max = 200) @Schema(examples = "Accra") String place,
        @Size(max = 50)
                List<@NotNull @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT) String>
                        programs,
        @Min(1) @Schema(examples = "800") Integer capacity,
        @Size(max = 500)
                @Pattern(regexp = Patterns.ADDRESS, message = Patterns.ADDRESS_HINT)
                @Schema(examples = "https://example.org/training")
                String address,
        @NotNull @Valid SourceRef source,
        @Size(max = 1000) String note)
        implements Input<TrainingInstitution> {

    public InstitutionInput {
        country = CountryCodes.orAsWritten(country, null);
        programs = programs == null ? List.of() : programs;
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public TrainingInstitution checked() {
        Violations wrong = new Violations();
        CountryCodes.check("country", country, wrong);
        wrong.refuse();
        TrainingInstitution institution = new TrainingInstitution();
        institution.code = code;
        institution.name = name.strip();
        institution.country = country;
        institution.place = place;
        institution.programs = programs;
        institution.capacity = capacity;
        institution.address = address;
        institution.source = source.code();
        institution.locator = source.locator();
        institution.note = note;
        return institution;
    }
}
