package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peaceops.metrics.time.Period;

/** Which countries' observations of which months stand behind a figure. */
final class Used {

    private final TreeMap<YearMonth, Set<String>> byMonth = new TreeMap<>();

    void add(YearMonth month, String country) {
        byMonth.computeIfAbsent(month, m -> new TreeSet<>()).add(country);
    }

    /** What a member's part was made of. */
    void add(Part part, Period period) {
        part.months().keySet().forEach(month -> add(month, part.member().country()));
        add(part.start(), part.member());
        add(part.end(), part.member());
    }

    private void add(Reading reading, Member member) {
        if (reading != null && !reading.status().equals("not-a-member")) {
            add(YearMonth.parse(reading.month()), member.country());
        }
    }

    TreeMap<YearMonth, Set<String>> byMonth() {
        return byMonth;
    }

    /** Runs of months that have the same countries, as they can be asked for at once. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        byMonth.forEach(
                (month, countries) -> {
                    Run last = runs.isEmpty() ? null : runs.getLast();
                    if (last != null && last.goesOn(month, countries)) {
                        runs.set(runs.size() - 1, new Run(last.from, month, countries));
                    } else {
                        runs.add(new Run(month, month, countries));
                    }
                });
        return runs;
    }

    /** Months in a row with the same countries. */
    record Run(YearMonth from, YearMonth to, Set<String> countries) {

        private boolean goesOn(YearMonth month, Set<String> others) {
            return to.plusMonths(1).equals(month) && countries.equals(others);
        }
    }
}
