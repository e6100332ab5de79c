package org.peaceops.programs.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of a program's objectives, in the order of the document.
 *
 * @param title a few words
 * @param text what is to be reached and by what, in our own words
 */
@Schema(description = "One of a program's objectives, in the order of the document")
public record Objective(
        @NotBlank @Size(max = 200) @Schema(examples = "Rapid deployment") String title,
        @NotBlank
                @Size(max = 1000)
                @Schema(examples = "Partners can send units to a new mission quickly.")
                String text) {}
