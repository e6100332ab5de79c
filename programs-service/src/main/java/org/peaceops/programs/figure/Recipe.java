package org.peaceops.programs.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.programs.Wording;

/**
 * How a figure can be computed anew from data.
 *
 * @param indicator code of the indicator whose value it is
 * @param cohort cohort expression of the countries that count
 * @param versus cohort expression of those they are compared with, if any
 * @param from month, year or day in which the comparison begins
 * @param to in which it ends, or which is asked for
 * @param membership who counts as a member: {@code at-start}, {@code at-end}, {@code ever} or
 *     {@code as-joined}
 * @param personnelType {@code military} or {@code police}; null for both
 * @param of {@code cohort} or {@code versus}: whose number the figure is
 */
@Schema(description = "How a figure can be computed anew from data")
public record Recipe(
        @NotNull
                @Pattern(regexp = "[a-z][a-z0-9-]{1,79}", message = "the code of an indicator")
                @Schema(examples = "womens-growth")
                String indicator,
        @NotNull
                @Size(max = 1000)
                @Pattern(regexp = Wording.COHORT, message = Wording.COHORT_HINT)
                @Schema(examples = "program:GPOI")
                String cohort,
        @Size(max = 1000)
                @Pattern(regexp = Wording.COHORT, message = Wording.COHORT_HINT)
                @Schema(examples = "not:program:GPOI")
                String versus,
        @Pattern(regexp = Wording.DATE, message = Wording.DATE_HINT) @Schema(examples = "2010-09")
                String from,
        @Pattern(regexp = Wording.DATE, message = Wording.DATE_HINT) @Schema(examples = "2020-09")
                String to,
        @Pattern(
                        regexp = "at-start|at-end|ever|as-joined",
                        message = "at-start, at-end, ever or as-joined")
                @Schema(examples = "ever")
                String membership,
        @Pattern(regexp = "military|police", message = "military or police; none for both")
                @Schema(examples = "military")
                String personnelType,
        @Pattern(regexp = "cohort|versus", message = "cohort or versus")
                @Schema(examples = "cohort")
                String of) {}
