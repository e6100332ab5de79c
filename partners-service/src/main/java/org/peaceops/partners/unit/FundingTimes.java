package org.peaceops.partners.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peaceops.partners.Day;

/** Days from the first funding of each unit to its first deployment after that. */
final class FundingTimes {

    private static final String EXACT = "day";

    private final List<Long> days = new ArrayList<>();
    private long inexact;

    private FundingTimes() {}

    /**
     * @param programs that funded; empty: any, or none named
     */
    static UnitSummary.FundingToDeployment of(List<UnitOnDay> units, List<String> programs) {
        FundingTimes times = new FundingTimes();
        units.forEach(unit -> times.add(unit, programs));
        return new UnitSummary.FundingToDeployment(
                times.median(), times.days.size(), times.inexact);
    }

    private void add(UnitOnDay unit, List<String> programs) {
        Day funded = first(unit, programs).orElse(null);
        if (funded == null) {
            return;
        }
        unit.deployments()
                .filter(day -> mayFollow(day, funded.first()))
                .findFirst()
                .ifPresent(deployed -> add(funded, deployed));
    }

    private void add(Day funded, Day deployed) {
        if (isExact(funded) && isExact(deployed)) {
            days.add(ChronoUnit.DAYS.between(funded.first(), deployed.first()));
        } else {
            inexact++;
        }
    }

    /** One that may have been the first; that without a date before all others. */
    private static Optional<Day> first(UnitOnDay unit, List<String> programs) {
        return unit.fundings(programs)
                .min(
                        Comparator.comparing(
                                        Day::first,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(FundingTimes::isExact));
    }

    private static boolean mayFollow(Day day, LocalDate funded) {
        return funded == null || !day.known() || !day.last().isBefore(funded);
    }

    private static boolean isExact(Day day) {
        return EXACT.equals(day.precision());
    }

    private BigDecimal median() {
        if (days.isEmpty()) {
            return null;
        }
        List<Long> sorted = days.stream().sorted().toList();
        long twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return BigDecimal.valueOf(twice * 5, 1).stripTrailingZeros();
    }
}
