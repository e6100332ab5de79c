package org.peaceops.codelists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One name of one country, with the days on which it is that. */
record KnownName(String text, Country country, Kind kind, LocalDate from, LocalDate to) {

    /** In the order in which they decide. */
    enum Kind {
        CURRENT,
        FORMER,
        ALTERNATIVE
    }

    static KnownName current(Country country) {
        return new KnownName(country.name(), country, Kind.CURRENT, null, null);
    }

    /** Whether the name means its country on that day; a null day asks for today's use. */
    boolean holdsOn(LocalDate day) {
        return day == null ? kind != Kind.FORMER && to == null : Days.within(day, from, to);
    }

    Rule rule() {
        return switch (kind) {
            case CURRENT -> Rule.CURRENT_NAME;
            case FORMER -> Rule.FORMER_NAME;
            case ALTERNATIVE -> Rule.ALTERNATIVE_NAME;
        };
    }

    /**
     * What a text means that is each of these names: one entry when it is decided, one per country
     * when it is not. Names that hold on the day come before those that do not; among them a
     * current name outranks the rest, since a country may carry on a name that others once had.
     */
    static List<KnownName> meantOn(LocalDate day, List<KnownName> names) {
        List<KnownName> holding = names.stream().filter(name -> name.holdsOn(day)).toList();
        List<KnownName> best = bestPerCountry(holding.isEmpty() ? names : holding);
        List<KnownName> current = best.stream().filter(name -> name.kind == Kind.CURRENT).toList();
        return current.size() == 1 ? current : best;
    }

    static List<KnownName> bestPerCountry(List<KnownName> names) {
        Map<String, KnownName> best = new LinkedHashMap<>();
        names.stream()
                .sorted(Comparator.comparing(KnownName::kind))
                .forEach(name -> best.putIfAbsent(name.country().alpha3(), name));
        return new ArrayList<>(best.values());
    }
}
