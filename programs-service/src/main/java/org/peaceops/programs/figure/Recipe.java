package org.peaceops.programs.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.problem.Violations;
import org.peaceops.programs.StatedDate;
import org.peaceops.programs.Wording;

/**
 * How a figure can be computed anew from data, and what that takes which the data here lack. With
 * an indicator it has a cohort; without one it says what would be needed.
 *
 * @param indicator code of the indicator whose value it is; null if none counts it
 * @param cohort cohort expression of the countries that count
 * @param versus cohort expression of those they are compared with, if any
 * @param from month, year or day in which the comparison begins
 * @param to in which it ends, or which is asked for
 * @param membership who counts as a member: {@code at-start}, {@code at-end}, {@code ever} or
 *     {@code as-joined}
 * @param personnelType {@code military} or {@code police}; null for both
 * @param of {@code cohort} or {@code versus}: whose number the figure is
 * @param needs what no dataset here has: {@code african-union-deployments}, which the lists of the
 *     United Nations leave out, or {@code other-records}, which another system keeps
 * @param needed the same in words
 */
@Schema(description = "How a figure can be computed anew from data")
public record Recipe(
        @Pattern(regexp = "[a-z][a-z0-9-]{1,79}", message = "the code of an indicator")
                @Schema(examples = "womens-growth")
                String indicator,
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
                String of,
        @Size(max = 10)
                List<
                                @NotNull
                                @Pattern(
                                        regexp = AFRICAN_UNION + "|" + OTHER_RECORDS,
                                        message = AFRICAN_UNION + " or " + OTHER_RECORDS)
                                String>
                        needs,
        @Size(max = 500) @Schema(examples = "The training records of the program") String needed) {

    private static final String AFRICAN_UNION = "african-union-deployments";
    private static final String OTHER_RECORDS = "other-records";

    public Recipe {
        needs = needs == null ? List.of() : needs;
    }

    void check(Violations wrong) {
        wrong.unless(
                indicator != null || !needs.isEmpty(),
                "recipe.indicator",
                null,
                "the code of an indicator, or in recipe.needs what the number takes that no dataset has");
        wrong.unless(
                (indicator == null) == (cohort == null),
                "recipe.cohort",
                cohort,
                "a cohort such as program:GPOI where there is an indicator, and only there");
        StatedDate.checkSpan("recipe.", from, to, wrong);
    }
}
