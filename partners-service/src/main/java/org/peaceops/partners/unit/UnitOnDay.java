package org.peaceops.partners.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit as it stood on a day.
 *
 * @param day null: as the record stands, whatever its dates
 */
record UnitOnDay(
        CapabilityUnit unit,
        LocalDate day,
        Timeline.Standing<LifeEvent> life,
        Timeline.Standing<ReadinessStep> readiness) {

    static UnitOnDay of(CapabilityUnit unit, LocalDate day) {
        return new UnitOnDay(
                unit,
                day,
                new Timeline<>(unit.life).on(day),
                new Timeline<>(unit.readiness).on(day));
    }

    /** Whether its life had begun, or may have. */
    boolean mayExist() {
        return life.last() != null || life.possible();
    }

    /** Empty where no dated event had come but an undated one may have. */
    Optional<UnitState> state() {
        return Optional.ofNullable(life.last()).map(LifeEvent::reached);
    }

    boolean isIn(UnitState state) {
        return state().filter(state::equals).isPresent();
    }

    /** The mission that it was in, on the way to or selected for. */
    String mission() {
        return state().filter(UnitState::hasMission).map(s -> life.last().mission()).orElse(null);
    }

    String level() {
        return readiness.last() == null ? null : readiness.last().level();
    }

    /** Whether it had ever come to one of the states. */
    boolean everCameTo(Collection<UnitState> states) {
        return life.reached().stream().anyMatch(e -> states.contains(e.reached()));
    }

    /**
     * Steps of help given to it.
     *
     * @param programs that helped; empty: any, or none named
     */
    Stream<LifeEvent> assistance(List<String> programs) {
        return life.reached().stream()
                .filter(e -> e.reached().isAssistance())
                .filter(e -> programs.isEmpty() || programs.contains(e.program()));
    }

    /** What its dates leave open; null if nothing. */
    String note() {
        return life.note() != null ? life.note() : readiness.note();
    }
}
