package org.peaceops.partners.country;

import java.time.LocalDate;
import java.util.List;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.Resolution;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.Violations;

/** Reads what callers write for a country: alpha-3, alpha-2, M49 or a name. */
public final class CountryCodes {

    private CountryCodes() {}

    /** Alpha-3 of each value of a query parameter; 400 naming what is no country. */
    public static List<String> parameter(String parameter, List<String> values) {
        return QueryValues.list(values).stream().map(text -> alpha3(parameter, text)).toList();
    }

    private static String alpha3(String parameter, String text) {
        Resolution resolution = Countries.standard().resolve(text);
        return resolution
                .country()
                .orElseThrow(() -> Problem.parameter(parameter, text, resolution.explanation()))
                .alpha3();
    }

    /**
     * Alpha-3 for what a row writes; the text itself where it means no country, for {@link #check}
     * to find.
     *
     * @param on the day that the row speaks of, since names change hands; null for any
     */
    public static String orAsWritten(String text, LocalDate on) {
        return text == null
                ? null
                : Countries.standard()
                        .resolve(text, on)
                        .country()
                        .map(Country::alpha3)
                        .orElse(text);
    }

    /** Short English name of a code that is one. */
    public static String name(String alpha3) {
        return Countries.standard().byAlpha3(alpha3).map(Country::name).orElse(alpha3);
    }

    public static void check(String field, String alpha3, Violations wrong) {
        if (Countries.standard().byAlpha3(alpha3).isEmpty()) {
            wrong.add(field, alpha3, Countries.standard().resolve(alpha3).explanation());
        }
    }
}
