package org.peaceops.partners.cohort;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;

/** A saved cohort as an editor sends it. */
@Schema(description = "A saved cohort as an editor sends it")
public record CohortInput(
        @NotNull
                @Pattern(regexp = Patterns.ID, message = Patterns.ID_HINT)
                @Schema(examples = "rapid-response-partners")
                String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Partners in rapid response") String name,
        @NotBlank @Schema(examples = "program:APRRP") String expression,
        @Size(max = 1000) String note,
        @Valid SourceRef source)
        implements Input<Cohort> {

    /** The address of what resolves cohorts. */
    static final String RESOLVE = "resolve";

    @Override
    public String key() {
        return code;
    }

    @Override
    public Cohort checked() {
        Violations wrong = new Violations();
        wrong.unless(!code.equals(RESOLVE), "code", code, "another word; this one is taken");
        wrong.refuse();
        Cohort cohort = new Cohort();
        cohort.code = code;
        cohort.name = name.strip();
        cohort.expression = resolvable(expression.strip());
        cohort.note = note;
        cohort.source = source == null ? null : source.code();
        cohort.locator = source == null ? null : source.locator();
        return cohort;
    }

    private String resolvable(String text) {
        try {
            SavedCohorts.of(Cohort.ROWS.allNow())
                    .checkSaving(code, text, ExpressionParser.parse(text));
            return text;
        } catch (MisreadException e) {
            throw e.problem(ProblemType.INVALID_BODY, "expression");
        }
    }
}
