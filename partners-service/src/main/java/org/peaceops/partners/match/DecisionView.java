package org.peaceops.partners.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.platform.revision.Versioned;

/**
 * What editors decided of a need and an offer.
 *
 * @param id the need's id, a point, the offer's id
 * @param unit that the accepted match helps; null if declined
 * @param form of the assistance, as the offer says
 * @param date since when it is given
 * @param donor country that helps, ISO alpha-3
 * @param program through which it helps
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "MatchDecision", description = "What editors decided of a need and an offer")
public record DecisionView(
        @Schema(examples = "gha-engineer-plant-2027.fra-engineer-training-2026") String id,
        @Schema(examples = "gha-engineer-plant-2027") String need,
        @Schema(examples = "fra-engineer-training-2026") String offer,
        @Schema(
                        enumeration = {"accepted", "declined"},
                        examples = "accepted")
                String decision,
        @Schema(examples = "gha-engineer-1") String unit,
        @Schema(
                        enumeration = {"training", "equipment", "advice", "funding"},
                        examples = "training")
                String form,
        Day date,
        @Schema(examples = "FRA") String donor,
        @Schema(examples = "GPOI") String program,
        String note,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static DecisionView of(MatchDecision d) {
        return new DecisionView(
                d.code,
                d.need,
                d.offer,
                d.decision,
                d.unit,
                d.assistance == null ? null : d.assistance.form(),
                d.assistance == null ? Day.UNKNOWN : d.assistance.date(),
                d.assistance == null ? null : d.assistance.donor(),
                d.assistance == null ? null : d.assistance.program(),
                d.note,
                d.fromRevision);
    }
}
