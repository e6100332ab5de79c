package org.peaceops.partners.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.partners.need.CapabilityNeed;
import org.peaceops.partners.offer.CapabilityOffer;
import org.peaceops.partners.unit.Assistance;
import org.peaceops.partners.unit.KnownUnits;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.problem.Violations;

/**
 * A decision as an editor sends it. A declined match has neither unit nor date.
 *
 * @param unit that is helped if the match is accepted; the need's own if absent
 * @param date of the assistance; today if absent
 */
@Schema(name = "MatchDecisionInput", description = "A decision as an editor sends it")
public record DecisionInput(
        @NotBlank @Size(max = 80) @Schema(examples = "gha-engineer-plant-2027") String need,
        @NotBlank @Size(max = 80) @Schema(examples = "fra-engineer-training-2026") String offer,
        @NotNull
                @Pattern(regexp = "accepted|declined", message = "accepted or declined")
                @Schema(
                        enumeration = {"accepted", "declined"},
                        examples = "accepted")
                String decision,
        @Size(max = 80)
                @Schema(
                        description =
                                "The unit that is helped if the match is accepted; the need's own if absent",
                        examples = "gha-engineer-1")
                String unit,
        @Valid Day date,
        @Size(max = 1000) String note)
        implements Input<MatchDecision> {

    public DecisionInput {
        date = Day.orUnknown(date);
    }

    @Override
    public String key() {
        return MatchDecision.code(need, offer);
    }

    @Override
    public MatchDecision checked() {
        Violations wrong = new Violations();
        CapabilityNeed known = CapabilityNeed.ROWS.find(need).orElse(null);
        CapabilityOffer offered = CapabilityOffer.ROWS.find(offer).orElse(null);
        if (known == null) {
            wrong.unlessKnown("need", need, "need", CapabilityNeed.ROWS.codes());
        }
        if (offered == null) {
            wrong.unlessKnown("offer", offer, "offer", CapabilityOffer.ROWS.codes());
        }
        wrong.refuse();
        return checked(known, offered);
    }

    private MatchDecision checked(CapabilityNeed known, CapabilityOffer offered) {
        Violations wrong = new Violations();
        wrong.unless(
                offered.isFor(known.kind, known.country),
                "offer",
                offer,
                "one that is for %s of %s; /capability-matches lists them"
                        .formatted(known.kind, known.country));
        MatchDecision next = new MatchDecision();
        next.code = key();
        next.need = need;
        next.offer = offer;
        next.decision = decision;
        next.note = note;
        if (next.isAccepted()) {
            next.unit = unit == null ? known.unit : unit;
            next.assistance =
                    new Assistance(
                            offered.form, date, offered.program, offered.country, key(), null);
            wrong.unless(
                    next.unit != null,
                    "unit",
                    null,
                    "the unit that is to be helped; the need names none");
            new KnownUnits().check("unit", next.unit, known.country, known.kind, wrong);
        }
        wrong.refuse();
        return next;
    }
}
