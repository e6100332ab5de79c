package org.peaceops.partners.assessment;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.peaceops.partners.Day;
import org.peaceops.partners.partnership.Tenure;
import org.peaceops.partners.partnership.Tenures;

/**
 * Countries in a program, by its partnerships.
 *
 * @param active those in it on the day
 * @param unsure those that may be in it on the day: no source says
 */
record ActivePartners(List<Partner> active, List<String> unsure) {

    /**
     * A country and since when it is in the program.
     *
     * @param from the earliest of its partnerships that run on the day
     */
    record Partner(String country, Day from) {}

    /** Of the request's revision, by the rule of {@link Tenure#runsOn}. */
    static ActivePartners of(String program, LocalDate on) {
        Tenures tenures = Tenures.of(List.of(program));
        List<Partner> active = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String country : new TreeSet<>(tenures.partners(program))) {
            List<Tenure> all = tenures.of(program, country);
            earliest(all.stream().filter(t -> t.runsOn(on)).toList())
                    .ifPresentOrElse(
                            from -> active.add(new Partner(country, from)),
                            () -> {
                                if (all.stream().anyMatch(t -> t.mayRunOn(on))) {
                                    unknown.add(country);
                                }
                            });
        }
        return new ActivePartners(active, unknown);
    }

    /** The first of the begins; an unknown one where none is known. */
    private static Optional<Day> earliest(List<Tenure> running) {
        return running.stream()
                .map(Tenure::from)
                .min(Comparator.comparing(Day::first, Comparator.nullsLast(naturalOrder())));
    }
}
