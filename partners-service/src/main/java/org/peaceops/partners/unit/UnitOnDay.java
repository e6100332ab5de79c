package org.peaceops.partners.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceops.partners.Day;

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
     * Whether it had been helped, by a step of its life or beside it.
     *
     * @param programs that helped; empty: any, or none named
     */
    boolean isHelpedBy(List<String> programs) {
        return given(programs).findAny().isPresent()
                || life.reached().stream()
                        .anyMatch(e -> e.reached().isAssistance() && isOf(programs, e.program()));
    }

    /** Whether a step of its life or help beside it had named one of the programs. */
    boolean isNamedWith(List<String> programs) {
        return given(programs).findAny().isPresent()
                || life.reached().stream().anyMatch(e -> isOf(programs, e.program()));
    }

    /** Days of its fundings: of the first one in its life, and of each beside it. */
    Stream<Day> fundings(List<String> programs) {
        Stream<Day> inLife =
                life.reached().stream()
                        .filter(e -> e.reached() == UnitState.ASSISTANCE_FUNDED)
                        .filter(e -> isOf(programs, e.program()))
                        .limit(1)
                        .map(LifeEvent::date);
        return Stream.concat(
                inLife, given(programs).filter(Assistance::isFunding).map(Assistance::date));
    }

    /** In their order. */
    Stream<Day> deployments() {
        return life.reached().stream()
                .filter(e -> e.reached() == UnitState.DEPLOYED)
                .map(LifeEvent::date);
    }

    private Stream<Assistance> given(List<String> programs) {
        return unit.assistance.stream()
                .filter(a -> a.isGivenBy(day) && isOf(programs, a.program()));
    }

    private static boolean isOf(List<String> programs, String program) {
        return programs.isEmpty() || programs.contains(program);
    }

    /** What its dates leave open; null if nothing. */
    String note() {
        String notes =
                Stream.concat(
                                Stream.of(life.note(), readiness.note()),
                                unit.assistance.stream().map(a -> a.note(day)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
        return notes.isEmpty() ? null : notes;
    }
}
