package org.peaceops.partners.assessment;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * An assessment of a country or of one of its units.
 *
 * @param country ISO alpha-3
 * @param date when it was made
 * @param outcome null where the source does not state it
 * @param criteriaMet of {@code criteriaTotal}
 * @param assessor who made it
 * @param unit id of /capability-units, if it was of a unit
 * @param program code of the program for which it was made
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "Assessment", description = "An assessment of a country or of one of its units")
public record AssessmentView(
        @Schema(examples = "gha-self-sufficiency-2019") String id,
        @Schema(examples = "GHA") String country,
        @Schema(
                        type = SchemaType.STRING,
                        implementation = AssessmentKind.class,
                        examples = "self-sufficiency")
                String kind,
        Day date,
        @Schema(
                        type = SchemaType.STRING,
                        implementation = AssessmentOutcome.class,
                        examples = "self-sufficient")
                String outcome,
        @Schema(examples = "9") Integer criteriaMet,
        @Schema(examples = "10") Integer criteriaTotal,
        @Schema(examples = "GPOI program office") String assessor,
        @Schema(examples = "gha-engineer-1") String unit,
        @Schema(examples = "GPOI") String program,
        SourceRef source,
        String note,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static AssessmentView of(Assessment a) {
        return new AssessmentView(
                a.code,
                a.country,
                a.kind,
                a.date(),
                a.outcome,
                a.criteriaMet,
                a.criteriaTotal,
                a.assessor,
                a.unit,
                a.program,
                new SourceRef(a.source, a.locator),
                a.note,
                a.fromRevision);
    }
}
