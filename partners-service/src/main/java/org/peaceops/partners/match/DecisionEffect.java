package org.peaceops.partners.match;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peaceops.partners.Day;
import org.peaceops.partners.need.CapabilityNeed;
import org.peaceops.partners.offer.CapabilityOffer;
import org.peaceops.partners.unit.CapabilityUnit;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;
import org.peaceops.platform.revision.Along;
import org.peaceops.platform.revision.Edits;
import org.peaceops.platform.revision.Revisioned;

/**
 * What a decision does to units, in the same revision: an accepted match becomes assistance on a
 * unit, funding a step in its life too where one can come; one that is no longer accepted takes
 * both back.
 */
@Singleton
class DecisionEffect implements Along<MatchDecision> {

    private final Edits edits;
    private final Clock clock;

    DecisionEffect(Edits edits, Clock clock) {
        this.edits = edits;
        this.clock = clock;
    }

    @Override
    public Set<Class<? extends Revisioned>> writes() {
        return Set.of(CapabilityUnit.class);
    }

    @Override
    public void change(MatchDecision was, MatchDecision next) {
        boolean gave = was != null && was.isAccepted();
        boolean gives = next != null && next.isAccepted();
        if (gives && !gave) {
            refuseUnlessOpen(next);
            refuseUnlessLeft(next);
        }
        if (gave && gives && same(was, next)) {
            next.assistance = was.assistance;
            next.step = was.step;
        } else if (gave && gives && was.unit.equals(next.unit)) {
            CapabilityUnit unit = CapabilityUnit.ROWS.current(was.unit);
            refuseUnlessThere(unit, was);
            edits.carry(unit, given(takenBack(unit, was), next));
        } else {
            if (gave) {
                takeBack(was);
            }
            if (gives) {
                CapabilityUnit unit = CapabilityUnit.ROWS.current(next.unit);
                edits.carry(unit, given(unit, next));
            }
        }
    }

    /**
     * A step that somebody has changed since cannot be moved: a second one would stand beside it.
     */
    private static void refuseUnlessThere(CapabilityUnit unit, MatchDecision was) {
        if (was.step != null && !unit.life.contains(was.step)) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The step that this match put into the life of the unit %s was changed since. Mend it there."
                            .formatted(unit.code));
        }
    }

    /** Only the note differs, if anything does. */
    private static boolean same(MatchDecision was, MatchDecision next) {
        Day date = next.assistance.date();
        return was.unit.equals(next.unit)
                && (date.first() == null || date.equals(was.assistance.date()));
    }

    private CapabilityUnit given(CapabilityUnit unit, MatchDecision next) {
        if (next.assistance.date().first() == null) {
            next.assistance = next.assistance.on(Day.of(LocalDate.now(clock), "day"));
        }
        refuseBeyondHelp(unit, next.assistance.date());
        next.step = unit.funded(next.assistance).orElse(null);
        return unit.helped(next.assistance, next.step);
    }

    private static void refuseBeyondHelp(CapabilityUnit unit, Day date) {
        String why = unit.beyondHelp(date).orElse(null);
        if (why != null) {
            throw Problem.of(
                            ProblemType.CONFLICT,
                            "The unit %s cannot be helped then (%s): %s. Name another unit or date, or mend its life first."
                                    .formatted(unit.code, date.words(), why))
                    .with(List.of(new Violation("unit", unit.code, "a unit that can be helped")));
        }
    }

    /** Nothing to do where the unit is gone; a step that was changed since is left as it is. */
    private void takeBack(MatchDecision was) {
        CapabilityUnit.ROWS
                .find(was.unit)
                .ifPresent(unit -> edits.carry(unit, takenBack(unit, was)));
    }

    private static CapabilityUnit takenBack(CapabilityUnit unit, MatchDecision was) {
        CapabilityUnit relieved = unit.without(was.assistance, was.step);
        if (relieved.life.isEmpty()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The funding by this match is the only step in the life of the unit %s. Give the unit another one first."
                            .formatted(unit.code));
        }
        return relieved;
    }

    private static void refuseUnlessLeft(MatchDecision next) {
        CapabilityOffer offer = CapabilityOffer.ROWS.current(next.offer);
        OfferLeft left =
                OfferUse.now(MatchDecision.acceptedOf(offer.code)).leftOf(offer, next.code);
        if (left.isNone()) {
            throw Problem.of(
                            ProblemType.CONFLICT,
                            "Of the offer %s nothing is left: %s. Take another offer, or decline one of those that have it."
                                    .formatted(offer.code, left.words()))
                    .with(
                            List.of(
                                    new Violation(
                                            "offer",
                                            offer.code,
                                            "one of which something is left")));
        }
    }

    private static void refuseUnlessOpen(MatchDecision next) {
        CapabilityNeed need = CapabilityNeed.ROWS.current(next.need);
        CapabilityOffer offer = CapabilityOffer.ROWS.current(next.offer);
        if (!need.isOpen() || !offer.isOpen()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "A match is accepted between an open need and an open offer; the need is %s, the offer %s."
                            .formatted(need.status, offer.status));
        }
    }
}
