package org.peaceops.partners.partnership;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;

/**
 * A country's partnership in a program.
 *
 * @param country ISO alpha-3
 * @param program code of /programs
 * @param from first day as far as known, and how precisely
 * @param to last day; an unknown day means that no source says when or whether it ended
 * @param status as the source told it when it was written
 * @param revision in which this row began
 */
@Schema(name = "Partnership", description = "A country's partnership in a program")
public record PartnershipView(
        @Schema(examples = "GHA") String country,
        @Schema(examples = "APRRP") String program,
        Day from,
        Day to,
        @Schema(examples = "active") String status,
        SourceRef source,
        String note,
        @Schema(examples = "1") long revision) {

    /**
     * A day as precisely as the source gives it.
     *
     * @param date the first day of what is named; null if unknown
     * @param precision {@code day}, {@code month}, {@code year}, {@code fiscal-year} or {@code
     *     unknown}
     */
    @Schema(name = "PartnershipDay", description = "A day as precisely as the source gives it")
    public record Day(
            @Schema(examples = "2014-10-01") LocalDate date,
            @Schema(examples = "fiscal-year") String precision) {}

    static PartnershipView of(Partnership p) {
        return new PartnershipView(
                p.country,
                p.program,
                new Day(p.validFrom, p.fromPrecision),
                new Day(p.validTo, p.toPrecision),
                p.status,
                new SourceRef(p.source, p.locator),
                p.note,
                p.fromRevision);
    }
}
