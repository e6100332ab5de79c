package org.peaceops.partners.country;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Region;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/** Reads what callers write for a region: its M49 code or its English name in M49. */
public final class Regions {

    private static final List<Region> ALL = Countries.standard().regions();

    private Regions() {}

    /** The region; the case of a name and leading zeros of a code do not matter. */
    public static Optional<Region> named(String text) {
        String code = text.matches("\\d{1,3}") ? "0".repeat(3 - text.length()) + text : text;
        return ALL.stream()
                .filter(r -> r.m49().equals(code) || folded(r.name()).equals(folded(text)))
                .findFirst();
    }

    /** The value of a query parameter; 400 with the nearest for what is no region. */
    public static Region parameter(String parameter, String text) {
        return named(text).orElseThrow(() -> Problem.parameter(parameter, text, hint(text)));
    }

    /** What would be right in place of the text. */
    public static String hint(String text) {
        String nearest =
                Nearest.to(text, ALL.stream().map(Region::name).toList())
                        .map(" Did you mean \"%s\"?"::formatted)
                        .orElse("");
        return "a UN M49 code or name of a region, such as 002 or Africa, 011 or Western Africa."
                + nearest;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
