package org.peaceops.partners.cohort;

import java.util.stream.Collectors;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.PartOf;

/** When a country's code stood for a territory, so that each is there once on each day. */
final class Existence {

    private Existence() {}

    static Timeline of(Country country) {
        Timeline days = Timeline.between(country.from(), country.to());
        for (PartOf part : country.partOf()) {
            days = days.and(days(part).not());
        }
        return days;
    }

    /** Why it did not on any of these days: "part of SDN until 2011-07-08" */
    static String words(Country country, Period when) {
        return country.from() != null
                ? "existed from %s to %s".formatted(country.from(), country.to())
                : country.partOf().stream()
                        .filter(part -> when.meets(days(part)))
                        .map(Existence::words)
                        .collect(Collectors.joining(" and "));
    }

    private static String words(PartOf part) {
        String from = part.from() == null ? "" : "from %s ".formatted(part.from());
        return "part of %s %suntil %s".formatted(part.alpha3(), from, part.to());
    }

    private static Timeline days(PartOf part) {
        return Timeline.between(part.from(), part.to());
    }
}
