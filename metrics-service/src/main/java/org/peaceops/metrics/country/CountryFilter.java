package org.peaceops.metrics.country;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.Region;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/**
 * Which countries: those named, of those the ones in the regions, less those taken out. A list of
 * all the countries there are is no more than an address can hold.
 */
public class CountryFilter {

    private static final Countries COUNTRIES = Countries.standard();

    @QueryParam("country")
    @Parameter(
            description =
                    "Contributing country: ISO alpha-3, alpha-2, M49 or name; several by commas, so that a cohort's members can be sent.",
            example = "GHA")
    List<String> country;

    @QueryParam("countryNot")
    @Parameter(
            description = "All countries but these; several by commas.",
            example = "ETH,GHA,RWA,SEN,TZA,UGA")
    List<String> countryNot;

    @QueryParam("region")
    @Parameter(
            description =
                    "Countries in an M49 grouping of any level, by code or name; several by commas. Historic countries lie where they lay.",
            example = "202")
    List<String> region;

    /** Adds the condition over a column of alpha-3 codes; none when every country is asked for. */
    public Where restrict(Where where, String column) {
        Set<String> without = resolve("countryNot", countryNot);
        Set<String> asked = resolve("country", country);
        List<String> regions = QueryValues.list(region);
        if (regions.isEmpty() && asked.isEmpty()) {
            return without.isEmpty()
                    ? where
                    : where.and("%s <> all (?)".formatted(column), (Object) array(without));
        }
        if (!regions.isEmpty()) {
            Set<String> within = within(regions);
            if (asked.isEmpty()) {
                asked = within;
            } else {
                asked.retainAll(within);
            }
        }
        asked.removeAll(without);
        return where.and("%s = any (?)".formatted(column), (Object) array(asked));
    }

    /** The alpha-3 codes of what a parameter names; 400 for what is no country. */
    public static Set<String> resolve(String parameter, List<String> values) {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : QueryValues.list(values)) {
            var resolution = COUNTRIES.resolve(name);
            codes.add(
                    resolution
                            .country()
                            .orElseThrow(
                                    () ->
                                            Problem.parameter(
                                                    parameter, name, resolution.explanation()))
                            .alpha3());
        }
        return codes;
    }

    private static Set<String> within(List<String> regions) {
        Set<String> codes = new LinkedHashSet<>();
        for (String named : regions) {
            COUNTRIES.within(regionNamed(named).m49()).stream()
                    .map(Country::alpha3)
                    .forEach(codes::add);
        }
        return codes;
    }

    private static Region regionNamed(String text) {
        String code = text.matches("\\d{1,3}") ? "0".repeat(3 - text.length()) + text : text;
        return COUNTRIES.regions().stream()
                .filter(r -> r.m49().equals(code) || r.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                Problem.parameter(
                                        "region",
                                        text,
                                        "no M49 grouping has this code or name. "
                                                + Nearest.hint(
                                                        text,
                                                        COUNTRIES.regions().stream()
                                                                .map(Region::name)
                                                                .toList())));
    }

    private static String[] array(Set<String> codes) {
        return codes.toArray(String[]::new);
    }
}
