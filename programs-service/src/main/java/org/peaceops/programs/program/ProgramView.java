package org.peaceops.programs.program;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;
import org.peaceops.programs.Years;

/**
 * A program, or what pays for programs or rules them.
 *
 * @param kind {@code program}, {@code account}, {@code fund}, {@code authority}, {@code
 *     initiative}, {@code policy}, {@code rule} or {@code line-of-work}
 * @param status as the source told it when it was written
 * @param mission what it is for, in our own words
 * @param fundingAccount code of the account that pays, its parent account; null where no source
 *     names one
 * @param authority the law that allows or demands it
 * @param managingOffice code of the office that manages it
 * @param capabilityAreas what it builds, in words such as {@code engineering}
 * @param objectives in the order of the document
 * @param relations how it stands to other programs
 * @param years first and last year in which the source shows it at work
 * @param source where all this was taken from
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "Program", description = "A program, or what pays for programs or rules them")
public record ProgramView(
        @Schema(examples = "GPOI") String code,
        @Schema(examples = "Global Peace Operations Initiative") String name,
        @Schema(examples = "program") String kind,
        @Schema(examples = "active") String status,
        String mission,
        @Schema(examples = "PKO") String fundingAccount,
        String authority,
        @Schema(examples = "PM-GPI-POCB") String managingOffice,
        List<String> implementingPartners,
        List<String> capabilityAreas,
        List<Objective> objectives,
        List<Relation> relations,
        Years years,
        SourceRef source,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static ProgramView of(Program p) {
        return new ProgramView(
                p.code,
                p.name,
                p.kind,
                p.status,
                p.mission,
                p.fundingAccount,
                p.authority,
                p.managingOffice,
                p.implementingPartners,
                p.capabilityAreas,
                p.objectives,
                p.relations,
                new Years(p.yearsFrom, p.yearsTo, p.yearsBasis),
                new SourceRef(p.source, p.locator),
                p.fromRevision);
    }
}
