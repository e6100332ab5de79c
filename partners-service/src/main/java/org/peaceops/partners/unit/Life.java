package org.peaceops.partners.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.problem.Violations;

/** The rules that the life of a unit and its readiness keep. */
final class Life {

    private Life() {}

    /** Names each event that cannot come where it stands, and what may come there. */
    static void check(List<LifeEvent> life, Violations wrong) {
        List<UnitState> before = new ArrayList<>();
        for (int i = 0; i < life.size(); i++) {
            LifeEvent event = life.get(i);
            UnitState state = event.reached();
            Set<UnitState> next = UnitState.after(before);
            if (next.contains(state)) {
                before.add(state);
            } else {
                wrong.add(
                        "life[%d].state".formatted(i), event.state(), refusal(state, before, next));
            }
            wrong.unless(
                    !state.hasMission() || event.mission() != null,
                    "life[%d].mission".formatted(i),
                    null,
                    "the acronym of the mission, which %s needs".formatted(event.state()));
            if (event.donor() != null) {
                CountryCodes.check("life[%d].donor".formatted(i), event.donor(), wrong);
            }
        }
        new Timeline<>(life).checkOrder("life", wrong);
    }

    private static String refusal(UnitState state, List<UnitState> before, Set<UnitState> next) {
        return "%s cannot come %s; what may come there: %s"
                .formatted(
                        state.code(),
                        before.isEmpty() ? "first" : "after " + before.getLast().code(),
                        next.stream().map(UnitState::code).collect(Collectors.joining(", ")));
    }

    static void checkReadiness(List<ReadinessStep> steps, Violations wrong) {
        for (int i = 1; i < steps.size(); i++) {
            wrong.unless(
                    !steps.get(i).level().equals(steps.get(i - 1).level()),
                    "readiness[%d].level".formatted(i),
                    steps.get(i).level(),
                    "another level than the one before it");
        }
        new Timeline<>(steps).checkOrder("readiness", wrong);
    }
}
