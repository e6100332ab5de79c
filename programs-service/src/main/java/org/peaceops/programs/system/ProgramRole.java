package org.peaceops.programs.system;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a system is to a program.
 *
 * @param program code of the program
 * @param role in a sentence
 */
@Schema(description = "What a system is to a program")
public record ProgramRole(
        @NotBlank @Schema(examples = "APRRP") String program,
        @NotBlank @Size(max = 500) @Schema(examples = "Its units are registered here")
                String role) {}
