package org.peaceops.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing wrong with the input.
 *
 * @param field query parameter, header or body field
 * @param value what was sent, shortened; null when nothing was
 * @param message what is wrong and what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing wrong with the input")
public record Violation(
        @Schema(examples = "country") String field,
        @Schema(examples = "XX") String value,
        @Schema(examples = "no country has this name or code") String message) {

    private static final int LONGEST_ECHO = 100;

    public Violation {
        if (value != null && value.length() > LONGEST_ECHO) {
            value = value.substring(0, LONGEST_ECHO) + "…";
        }
    }
}
