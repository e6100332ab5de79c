package org.peaceops.codelists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences that explain a resolution to the person who asked. */
final class Wording {

    private static final int QUOTED = 60;

    private Wording() {}

    static String code(String kind, String text, Country country, LocalDate on) {
        return quote(text) + " is the " + kind + " of " + label(country) + life(country, on) + ".";
    }

    static String name(KnownName name, LocalDate on) {
        return quote(name.text()) + " is " + role(name, on) + life(name.country(), on) + ".";
    }

    static String folded(String text, KnownName name, LocalDate on) {
        return quote(text) + " is read as " + apposition(name, on);
    }

    static String cutOff(String text, KnownName name, LocalDate on) {
        return quote(text) + " is cut off from " + apposition(name, on);
    }

    static String ambiguous(String text, List<Country> countries) {
        return quote(text) + " may mean " + labels(countries) + "; write the alpha-3 code instead.";
    }

    static String placeholder(String text) {
        return quote(text) + " stands for a country that is not known, not for any country.";
    }

    static String region(String text, Region region) {
        return quote(text) + " is the UN M49 code of " + region.name() + ", not of a country.";
    }

    static String unknownNumber(String text) {
        return "No country has the UN M49 code " + quote(text) + ".";
    }

    static String unknown(String text, List<Country> near) {
        String unknown = "No country has the code or name " + quote(text) + ".";
        return near.isEmpty() ? unknown : unknown + " Near it: " + labels(near) + ".";
    }

    private static String apposition(KnownName name, LocalDate on) {
        return quote(name.text()) + ", " + role(name, on) + life(name.country(), on) + ".";
    }

    private static String role(KnownName name, LocalDate on) {
        String country = label(name.country());
        if (name.kind() == KnownName.Kind.CURRENT) {
            return "the short name of " + country;
        }
        String days = Days.inWords(name.from(), name.to());
        String span = days.isEmpty() ? "" : " (" + days + ")";
        String outside =
                on == null || name.holdsOn(on)
                        ? ""
                        : ", though not on " + on + ", the day asked for";
        return name.kind() == KnownName.Kind.FORMER
                ? "a former name of " + country + span + outside
                : "another name of " + country + span + outside;
    }

    /** What a historic entity's time was, or of what a country was part on the day asked for. */
    private static String life(Country country, LocalDate on) {
        if (country.status() != Status.HISTORIC) {
            return on == null ? "" : country.partOf(on).map(p -> part(p, on)).orElse("");
        }
        String outside = on == null || country.existedOn(on) ? "" : ", so not on " + on;
        return ", which existed " + Days.inWords(country.from(), country.to()) + outside;
    }

    private static String part(PartOf whole, LocalDate on) {
        return ", which was part of %s %s, so not by itself on %s"
                .formatted(whole.alpha3(), Days.inWords(whole.from(), whole.to()), on);
    }

    private static String labels(List<Country> countries) {
        return countries.stream().map(Wording::label).collect(Collectors.joining(" or "));
    }

    private static String label(Country country) {
        return country.name() + " (" + country.alpha3() + ")";
    }

    static String quote(String text) {
        return text.length() <= QUOTED ? "'" + text + "'" : "'" + text.substring(0, QUOTED) + "…'";
    }
}
