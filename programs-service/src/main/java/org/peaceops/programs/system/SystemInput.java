package org.peaceops.programs.system;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.URL;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.programs.KnownCodes;

/**
 * A system as an editor sends it. What the API shows besides is passed over, so that an answer can
 * be changed and sent back.
 */
@JsonIgnoreProperties("revision")
@Schema(description = "A system as an editor sends it")
public record SystemInput(
        @NotNull
                @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT)
                @Schema(examples = "PCRS")
                String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Peacekeeping Capability Readiness System")
                String name,
        @NotNull
                @Pattern(
                        regexp =
                                "system|process|mechanism|standing-capacity|roster|directory|repository|standard",
                        message =
                                "system, process, mechanism, standing-capacity, roster, directory, repository or standard")
                @Schema(examples = "system")
                String kind,
        @Size(max = 20) List<@NotBlank @Size(max = 40) String> owners,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> users,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        examples =
                                "Units for UN missions are registered, assessed and chosen here.")
                String purpose,
        @Size(max = 50) List<@NotNull @Valid ProgramRole> programs,
        @URL(regexp = Patterns.ADDRESS, message = Patterns.ADDRESS_HINT) @Size(max = 500)
                String address,
        @Size(max = 200) String place,
        @NotNull @Valid SourceRef source)
        implements Input<ManagedSystem> {

    public SystemInput {
        owners = owners == null ? List.of() : owners;
        users = users == null ? List.of() : users;
        programs = programs == null ? List.of() : programs;
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public ManagedSystem checked() {
        Violations wrong = new Violations();
        KnownCodes known = new KnownCodes();
        known.source(source, wrong);
        known.offices("owners", owners, wrong);
        known.programs("programs", programs.stream().map(ProgramRole::program).toList(), wrong);
        wrong.refuse();
        ManagedSystem system = new ManagedSystem();
        system.code = code;
        system.name = name.strip();
        system.kind = kind;
        system.owners = owners;
        system.users = users;
        system.purpose = purpose.strip();
        system.programs = programs;
        system.address = address;
        system.place = place;
        system.source = source.code();
        system.locator = source.locator();
        return system;
    }
}
