package org.peaceops.partners.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peaceops.partners.Percent;
import org.peaceops.platform.revision.Pin;

/** Counts units as they stood on a day. */
final class UnitCount {

    private static final Set<UnitState> OF_A_MISSION =
            EnumSet.of(UnitState.SELECTED, UnitState.DEPLOYING, UnitState.DEPLOYED);

    private final LocalDate day;
    private final List<String> programs;
    private final List<UnitOnDay> known;
    private final long unknown;

    UnitCount(LocalDate day, UnitScope scope) {
        this.day = day;
        List<UnitOnDay> units = scope.units(day).toList();
        programs = scope.programs();
        known = units.stream().filter(u -> u.state().isPresent()).toList();
        unknown = units.size() - known.size();
    }

    UnitSummary summary() {
        UnitSummary.FundingToDeployment time = FundingTimes.of(known, programs);
        return new UnitSummary(
                day,
                known.size(),
                countries(u -> true),
                count(u -> u.isHelpedBy(programs)),
                unknown,
                Stream.of(UnitState.values()).map(this::inState).toList(),
                deployment(),
                rapid(),
                time,
                notes(time),
                Pin.current().number());
    }

    private UnitSummary.InState inState(UnitState state) {
        long units = count(u -> u.isIn(state));
        return new UnitSummary.InState(state.code(), units, Percent.of(units, known.size()));
    }

    private UnitSummary.Deployment deployment() {
        return new UnitSummary.Deployment(
                share(u -> u.everCameTo(OF_A_MISSION)),
                share(u -> u.isIn(UnitState.DEPLOYED)),
                share(u -> u.isIn(UnitState.DEPLOYING)),
                share(u -> u.isIn(UnitState.SELECTED)),
                share(u -> u.everCameTo(OF_A_MISSION) && u.mission() == null),
                share(u -> u.everCameTo(EnumSet.of(UnitState.DEPLOYED))));
    }

    private UnitSummary.Rapid rapid() {
        Predicate<UnitOnDay> rapid = u -> ReadinessStep.RAPID.equals(u.level());
        return new UnitSummary.Rapid(
                count(rapid), Percent.of(count(rapid), known.size()), countries(rapid));
    }

    private List<String> notes(UnitSummary.FundingToDeployment time) {
        List<String> notes = new ArrayList<>();
        if (known.isEmpty()) {
            notes.add(
                    "No such unit is recorded here. Counts that documents state, without naming the units, are published figures (/figures)");
        }
        if (unknown > 0) {
            notes.add(
                    "%d units have events without a date alone; whether these had come by then is not known"
                            .formatted(unknown));
        }
        long open = count(u -> u.note() != null);
        if (open > 0) {
            notes.add(
                    "Of %d units the dates leave open whether a step, level or assistance had come by then; stateNote of each says which"
                            .formatted(open));
        }
        if (time.withoutExactDays() > 0) {
            notes.add(
                    "%d units were funded and deployed on days that are not known to the day; the median leaves them out"
                            .formatted(time.withoutExactDays()));
        }
        return notes;
    }

    private UnitSummary.Share share(Predicate<UnitOnDay> which) {
        return UnitSummary.Share.of(count(which), known.size());
    }

    private long count(Predicate<UnitOnDay> which) {
        return known.stream().filter(which).count();
    }

    private long countries(Predicate<UnitOnDay> which) {
        return known.stream().filter(which).map(u -> u.unit().country).distinct().count();
    }
}
