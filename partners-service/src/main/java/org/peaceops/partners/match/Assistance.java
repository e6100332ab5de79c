package org.peaceops.partners.match;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceops.partners.Day;
import org.peaceops.partners.need.CapabilityNeed;
import org.peaceops.partners.offer.CapabilityOffer;
import org.peaceops.partners.unit.CapabilityUnit;
import org.peaceops.partners.unit.LifeEvent;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.revision.Along;
import org.peaceops.platform.revision.Edits;
import org.peaceops.platform.revision.Revisioned;

/**
 * What a decision does to units, in the same revision: an accepted match puts a step into the life
 * of a unit, and one that is no longer accepted takes it out again.
 */
@Singleton
class Assistance implements Along<MatchDecision> {

    private final Edits edits;
    private final Clock clock;

    Assistance(Edits edits, Clock clock) {
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
        }
        if (gave && gives && same(was, next)) {
            next.assistance = was.assistance;
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
        if (!unit.life.contains(was.assistance)) {
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
        LifeEvent asked = next.assistance;
        if (asked.date().first() == null) {
            Day today = Day.of(LocalDate.now(clock), "day");
            next.assistance = asked.on(today);
        }
        Violations wrong = new Violations();
        CapabilityUnit helped = unit.and(next.assistance, wrong);
        if (!wrong.found().isEmpty()) {
            throw Problem.of(
                            ProblemType.CONFLICT,
                            "The unit %s cannot be given this assistance: %s. Mend its life first, or name another unit."
                                    .formatted(
                                            unit.code,
                                            wrong.found().stream()
                                                    .map(Violation::message)
                                                    .collect(Collectors.joining("; "))))
                    .with(List.of(new Violation("unit", unit.code, "a unit that can be given it")));
        }
        return helped;
    }

    /** Nothing to do where a file or an editor has taken the unit or the step away since. */
    private void takeBack(MatchDecision was) {
        CapabilityUnit.ROWS
                .find(was.unit)
                .filter(unit -> unit.life.contains(was.assistance))
                .ifPresent(unit -> edits.carry(unit, takenBack(unit, was)));
    }

    private static CapabilityUnit takenBack(CapabilityUnit unit, MatchDecision was) {
        CapabilityUnit relieved = unit.without(was.assistance);
        if (relieved.life.isEmpty()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The assistance of this match is the only step in the life of the unit %s. Give the unit another one first."
                            .formatted(unit.code));
        }
        return relieved;
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
