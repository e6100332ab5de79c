package org.peaceops.partners.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.partners.unit.KnownUnits;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;

/** An assessment as an editor or a file sends it. */
@Schema(description = "An assessment as an editor or a file sends it")
public record AssessmentInput(
        @NotNull
                @Pattern(
                        regexp = "(?!self-sufficiency$)" + Patterns.ID,
                        message = Patterns.ID_HINT + "; not self-sufficiency, which is an address")
                @Schema(examples = "gha-self-sufficiency-2019")
                String id,
        @NotBlank @Size(max = 100) @Schema(examples = "GHA") String country,
        @NotNull
                @Pattern(regexp = AssessmentKind.PATTERN, message = AssessmentKind.HINT)
                @Schema(
                        type = SchemaType.STRING,
                        implementation = AssessmentKind.class,
                        examples = "self-sufficiency")
                String kind,
        @Valid Day date,
        @Pattern(regexp = AssessmentOutcome.PATTERN, message = AssessmentOutcome.HINT)
                @Schema(
                        type = SchemaType.STRING,
                        implementation = AssessmentOutcome.class,
                        examples = "self-sufficient")
                String outcome,
        @Min(0) @Schema(examples = "9") Integer criteriaMet,
        @Min(1) @Schema(examples = "10") Integer criteriaTotal,
        @Size(max = 200) @Schema(examples = "GPOI program office") String assessor,
        @Size(max = 80) @Schema(examples = "gha-engineer-1") String unit,
        @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT) @Schema(examples = "GPOI")
                String program,
        @NotNull @Valid SourceRef source,
        @Size(max = 1000) String note)
        implements Input<Assessment> {

    public AssessmentInput {
        country = CountryCodes.orAsWritten(country, null);
        date = Day.orUnknown(date);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Assessment checked() {
        Violations wrong = new Violations();
        check(new KnownUnits(), wrong);
        wrong.refuse();
        Assessment assessment = new Assessment();
        assessment.code = id;
        assessment.country = country;
        assessment.kind = kind;
        assessment.assessedOn = date.first();
        assessment.assessedPrecision = date.precision();
        assessment.outcome = outcome;
        assessment.criteriaMet = criteriaMet;
        assessment.criteriaTotal = criteriaTotal;
        assessment.assessor = assessor;
        assessment.unit = unit;
        assessment.program = program;
        assessment.source = source.code();
        assessment.locator = source.locator();
        assessment.note = note;
        return assessment;
    }

    void check(KnownUnits units, Violations wrong) {
        CountryCodes.check("country", country, wrong);
        units.check("unit", unit, country, null, wrong);
        wrong.unless(
                AssessmentOutcome.fits(outcome, kind), "outcome", outcome, AssessmentOutcome.HINT);
        wrong.unless(
                criteriaMet == null || criteriaTotal != null && criteriaMet <= criteriaTotal,
                "criteriaMet",
                criteriaMet,
                "no more than criteriaTotal, which must be given with it");
    }
}
