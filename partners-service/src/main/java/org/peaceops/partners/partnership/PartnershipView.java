package org.peaceops.partners.partnership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A country's partnership in a program over one period.
 *
 * @param id program, country and begin; a country that leaves and joins again has two
 * @param country ISO alpha-3
 * @param program code of /programs
 * @param from begin as far as known, and how precisely
 * @param to end, up to the last day of what is stated; an unknown one means that no source says
 *     when or whether it ended
 * @param status {@code active}, {@code ended} or {@code unknown}, as the source told it when it was
 *     written
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "Partnership", description = "A country's partnership in a program over one period")
public record PartnershipView(
        @Schema(examples = "APRRP-GHA-FY2015") String id,
        @Schema(examples = "GHA") String country,
        @Schema(examples = "APRRP") String program,
        Day from,
        Day to,
        @Schema(
                        enumeration = {"active", "ended", "unknown"},
                        examples = "active")
                String status,
        SourceRef source,
        String note,
        @Schema(examples = "1") long revision)
        implements Versioned {

    static PartnershipView of(Partnership p) {
        return new PartnershipView(
                p.code,
                p.country,
                p.program,
                p.from(),
                p.to(),
                p.status,
                new SourceRef(p.source, p.locator),
                p.note,
                p.fromRevision);
    }
}
