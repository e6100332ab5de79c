package org.peaceops.partners.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peaceops.partners.unit.RandomUnits.Dated;
import org.peaceops.partners.unit.RandomUnits.Unit;

/**
 * What is counted of units on a day, as one would count it by hand from the documented rules, one
 * unit and one step after the other.
 */
final class PlainCount {

    private static final List<String> OF_A_MISSION = List.of("selected", "deploying", "deployed");
    private static final List<String> HELP = List.of("assistance-funded", "equipped", "trained");

    /** A unit and the steps that count on the day. */
    record Stood(Unit unit, List<Dated> life, String level, List<Dated> given) {

        /** Null: not known. */
        String state() {
            return life.isEmpty() ? null : life.getLast().word();
        }

        private boolean ever(List<String> states) {
            return life.stream().anyMatch(step -> states.contains(step.word()));
        }

        private boolean isNow(List<String> states) {
            return states.contains(state());
        }
    }

    private final String program;
    final List<Stood> known = new ArrayList<>();
    long unknown;

    /**
     * @param program null: any
     */
    PlainCount(List<Unit> units, LocalDate day, String program) {
        this.program = program;
        for (Unit unit : units) {
            List<Dated> life = come(unit.life(), day);
            List<Dated> levels = come(unit.readiness(), day);
            Stood stood =
                    new Stood(
                            unit,
                            life,
                            levels.isEmpty() ? null : levels.getLast().word(),
                            unit.assistance().stream()
                                    .filter(a -> a.first() != null && !a.first().isAfter(day))
                                    .toList());
            boolean named =
                    program == null
                            || Stream.concat(life.stream(), stood.given.stream())
                                    .anyMatch(this::isOfProgram);
            if (named && !life.isEmpty()) {
                known.add(stood);
            } else if (named && unit.life().getFirst().first() == null) {
                unknown++;
            }
        }
    }

    /** Steps of which the day is not before the begin of any dated one up to them. */
    private static List<Dated> come(List<Dated> all, LocalDate day) {
        for (int last = all.size() - 1; last >= 0; last--) {
            Dated step = all.get(last);
            boolean begun =
                    step.first() != null
                            && all.subList(0, last + 1).stream()
                                    .allMatch(s -> s.first() == null || !s.first().isAfter(day));
            if (begun) {
                boolean stillThere = step.word().equals("withdrawn") && !step.last().isBefore(day);
                return all.subList(0, stillThere ? last : last + 1);
            }
        }
        return List.of();
    }

    private boolean isOfProgram(Dated step) {
        return program == null || program.equals(step.program());
    }

    long count(Predicate<Stood> which) {
        return known.stream().filter(which).count();
    }

    long countries(Predicate<Stood> which) {
        return known.stream().filter(which).map(s -> s.unit.country()).distinct().count();
    }

    static boolean isRapid(Stood unit) {
        return "rapid-deployment".equals(unit.level);
    }

    long inState(String state) {
        return count(s -> state.equals(s.state()));
    }

    long supported() {
        return count(
                s ->
                        s.given.stream().anyMatch(this::isOfProgram)
                                || s.life.stream()
                                        .anyMatch(e -> HELP.contains(e.word()) && isOfProgram(e)));
    }

    long everOfAMission() {
        return count(s -> s.ever(OF_A_MISSION));
    }

    long earlier() {
        return count(s -> s.ever(OF_A_MISSION) && !s.isNow(OF_A_MISSION));
    }

    long everDeployed() {
        return count(s -> s.ever(List.of("deployed")));
    }

    /** Days from funding to deployment; null where one of the days is not known to the day. */
    List<Long> fundingTimes() {
        List<Long> times = new ArrayList<>();
        for (Stood unit : known) {
            List<Dated> fundings = fundings(unit);
            if (fundings.isEmpty()) {
                continue;
            }
            boolean undated = fundings.stream().anyMatch(f -> f.first() == null);
            LocalDate first =
                    undated
                            ? null
                            : fundings.stream()
                                    .map(Dated::first)
                                    .min(LocalDate::compareTo)
                                    .orElseThrow();
            boolean exact =
                    !undated
                            && fundings.stream()
                                    .filter(f -> f.first().equals(first))
                                    .allMatch(Dated::isExact);
            for (Dated step : unit.life) {
                if (step.word().equals("deployed")
                        && (undated || step.first() == null || !step.last().isBefore(first))) {
                    times.add(
                            exact && step.isExact()
                                    ? Long.valueOf(ChronoUnit.DAYS.between(first, step.first()))
                                    : null);
                    break;
                }
            }
        }
        return times;
    }

    private List<Dated> fundings(Stood unit) {
        List<Dated> all = new ArrayList<>();
        for (Dated step : unit.life) {
            if (step.word().equals("assistance-funded") && isOfProgram(step)) {
                all.add(step);
                break;
            }
        }
        unit.given.stream()
                .filter(a -> a.word().equals("funding") && isOfProgram(a))
                .forEach(all::add);
        return all;
    }

    /** Null of none. */
    static BigDecimal median(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1
                ? BigDecimal.valueOf(sorted.get(half))
                : BigDecimal.valueOf(sorted.get(half - 1) + sorted.get(half))
                        .divide(BigDecimal.valueOf(2));
    }
}
