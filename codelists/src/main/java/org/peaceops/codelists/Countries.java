package org.peaceops.codelists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All countries and areas of ISO 3166-1, some historic ones and Kosovo, with their UN M49 regions,
 * and the resolving of names and codes to them. Immutable; safe for any number of threads.
 */
public final class Countries {

    private final List<Country> all;
    private final List<Region> regions;
    private final CodeIndex codes;
    private final Resolver resolver;

    private Countries(CountryFiles files) {
        this.all = files.countries();
        this.regions = files.regions();
        this.codes = new CodeIndex(all, regions);
        Set<String> placeholders =
                files.placeholders().stream().map(Spelling::key).collect(Collectors.toSet());
        this.resolver = new Resolver(codes, new NameIndex(files.names()), placeholders);
    }

    /** The lists that come with this library, read once. */
    public static Countries standard() {
        return Standard.COUNTRIES;
    }

    /** Every country, ordered by alpha-3. */
    public List<Country> all() {
        return all;
    }

    /** The country with this alpha-3 code, in any case. */
    public Optional<Country> byAlpha3(String alpha3) {
        return codes.alpha3(alpha3);
    }

    /** Every M49 grouping from the world down to the intermediate regions, ordered by code. */
    public List<Region> regions() {
        return regions;
    }

    /** The M49 grouping with this three-digit code. */
    public Optional<Region> region(String m49) {
        return codes.region(m49);
    }

    /**
     * The countries in an M49 grouping, those of the groupings inside it included, ordered by
     * alpha-3. Historic entities are among them.
     *
     * @param regionM49 three digits, {@code "202"} for Sub-Saharan Africa
     * @return empty when there is no such grouping
     */
    public List<Country> within(String regionM49) {
        return all.stream().filter(country -> lies(country.subregion(), regionM49)).toList();
    }

    private boolean lies(Region grouping, String regionM49) {
        return grouping.m49().equals(regionM49)
                || grouping.parentM49() != null
                        && codes.region(grouping.parentM49())
                                .filter(parent -> lies(parent, regionM49))
                                .isPresent();
    }

    /**
     * The country that a text means, whatever the day. A name that two countries had one after the
     * other means the one that has it today.
     *
     * @param nameOrCode a code or name in any of the forms of {@link Rule}; null counts as blank
     */
    public Resolution resolve(String nameOrCode) {
        return resolve(nameOrCode, null);
    }

    /**
     * The country that a text means in data about one day: a name that two countries had one after
     * the other means the one that had it then. A name or country of another time is still
     * resolved, and the explanation says that it was not in use.
     *
     * @param on the day the data are about, null for any
     */
    public Resolution resolve(String nameOrCode, LocalDate on) {
        return resolver.resolve(Question.of(nameOrCode, on));
    }

    private static final class Standard {
        static final Countries COUNTRIES = new Countries(new CountryFiles());
    }
}
