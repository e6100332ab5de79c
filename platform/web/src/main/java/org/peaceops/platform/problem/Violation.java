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
        @Schema(examples = "size") String field,
        @Schema(examples = "many") String value,
        @Schema(examples = "a whole number from 1 to 1000") String message) {

    public Violation {
        value = value == null ? null : Problem.shown(value);
    }
}
