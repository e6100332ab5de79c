package org.peaceops.programs.program;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A program, account or authority.
 *
 * @param kind {@code program}, {@code account} or {@code authority}
 * @param status as the source told it when it was written
 * @param mission what it is for, in our own words
 * @param fundingAccount code of the account that pays; null where the source names none
 * @param years first and last year in which the source shows it at work
 * @param source where all this was taken from
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(description = "A program, account or authority")
public record ProgramView(
        @Schema(examples = "GPOI") String code,
        @Schema(examples = "Global Peace Operations Initiative") String name,
        @Schema(examples = "program") String kind,
        @Schema(examples = "active") String status,
        String mission,
        @Schema(examples = "PKO") String fundingAccount,
        String authority,
        String managingOffice,
        List<String> implementingPartners,
        Years years,
        SourceRef source,
        @Schema(examples = "2") long revision)
        implements Versioned {

    /**
     * @param from first year; null if unknown
     * @param to last year; null if unknown or going on
     * @param basis {@code fiscal} (U.S., from 1 October of the year before) or {@code calendar}
     */
    @Schema(name = "ProgramYears", description = "Years in which a program was at work")
    public record Years(
            @Schema(examples = "2005") Integer from,
            Integer to,
            @Schema(examples = "calendar") String basis) {}

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
                new Years(p.yearsFrom, p.yearsTo, p.yearsBasis),
                new SourceRef(p.source, p.locator),
                p.fromRevision);
    }
}
