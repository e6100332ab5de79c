package org.peaceops.programs.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;

/**
 * How a program stands to another one.
 *
 * @param relation {@code funded-by} an account or fund, {@code complements}, {@code part-of},
 *     {@code subject-to} a rule or policy
 * @param program code of the other program
 * @param source where this is said
 */
@Schema(description = "How a program stands to another one")
public record Relation(
        @NotNull
                @Pattern(
                        regexp = "funded-by|complements|part-of|subject-to",
                        message = "funded-by, complements, part-of or subject-to")
                @Schema(
                        enumeration = {"funded-by", "complements", "part-of", "subject-to"},
                        examples = "funded-by")
                String relation,
        @NotBlank @Schema(examples = "PKO") String program,
        @NotNull @Valid SourceRef source) {

    public static final String PART_OF = "part-of";
    public static final String FUNDED_BY = "funded-by";
}
