package org.peaceops.programs.course;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.programs.Wording;

/**
 * Who took a course, over all its runs.
 *
 * @param persons who took part; null if the source does not say
 * @param qualifier {@code more than} and the like; null where the number is stated flatly
 * @param countries that they came from
 */
@Schema(description = "Who took a course, over all its runs")
public record Attendance(
        @Min(0) @Schema(examples = "170") Integer persons,
        @Pattern(regexp = Wording.QUALIFIER, message = Wording.QUALIFIER_HINT)
                @Schema(examples = "more than")
                String qualifier,
        @Min(0) @Schema(examples = "36") Integer countries) {}
