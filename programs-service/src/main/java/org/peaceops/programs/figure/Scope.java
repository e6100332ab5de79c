package org.peaceops.programs.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.programs.Wording;

/**
 * Of whom and where a figure speaks.
 *
 * @param population who or what is counted, such as {@code women-trained}, {@code
 *     women-peacekeepers} or {@code women-in-the-military-part}, which are never the same
 * @param countries a cohort expression: {@code program:GPOI} (its partners), {@code
 *     not:program:GPOI} (all others), {@code list:ETH,GHA}, {@code all}; null if not said
 * @param programs codes of the programs that the number covers
 */
@Schema(description = "Of whom and where a figure speaks")
public record Scope(
        @Pattern(
                        regexp = "[a-z][a-z0-9-]{1,79}",
                        message = "small letters, digits and hyphens, such as women-trained")
                @Schema(examples = "women-in-the-military-part")
                String population,
        @Size(max = 1000)
                @Pattern(regexp = Wording.COHORT, message = Wording.COHORT_HINT)
                @Schema(examples = "program:GPOI")
                String countries,
        @Size(max = 50) List<@NotBlank @Size(max = 40) String> programs) {

    public Scope {
        programs = programs == null ? List.of() : programs;
    }
}
