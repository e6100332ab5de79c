package org.peaceops.partners.country;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.FormerName;
import org.peaceops.codelists.Status;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;

/** Which countries. */
public class CountryFilter {

    private static final Sorting<Country> SORTING =
            Sorting.byKey(List.of(SortField.text("alpha3", "alpha3", Country::alpha3)))
                    .or(List.of(SortField.text("name", "name", Country::name)));

    @QueryParam("region")
    @Parameter(
            description =
                    "M49 code or name of a region or sub-region; countries of its parts are within.",
            example = "202")
    String region;

    @QueryParam("status")
    @Parameter(
            description =
                    "Today's countries (iso), those that are no more (historic), or codes outside ISO (user-assigned)",
            schema = @Schema(enumeration = {"iso", "historic", "user-assigned"}))
    String status;

    @QueryParam("on")
    @Parameter(
            description =
                    "Those whose code stood for a territory on this day: not South Sudan before 2011-07-09, while it was part of Sudan.",
            example = "2005-01-01")
    String on;

    @QueryParam("q")
    @Parameter(
            description = "Text that the name or a former name contains; case does not matter.",
            example = "congo")
    String q;

    MemorySelection<Country> selection() {
        Set<Country> within = region == null ? null : new HashSet<>(within());
        String wanted = status();
        LocalDate day = QueryValues.day("on", on);
        List<Country> rows =
                Countries.standard().all().stream()
                        .filter(c -> within == null || within.contains(c))
                        .filter(c -> wanted == null || c.status().code().equals(wanted))
                        .filter(c -> day == null || c.existedOn(day))
                        .filter(this::named)
                        .toList();
        return new MemorySelection<>(rows, SORTING);
    }

    private List<Country> within() {
        return Countries.standard().within(Regions.parameter("region", region).m49());
    }

    private String status() {
        List<String> codes = Arrays.stream(Status.values()).map(Status::code).toList();
        return QueryValues.oneOf("status", status, codes);
    }

    private boolean named(Country country) {
        if (q == null) {
            return true;
        }
        String text = q.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(country.name()),
                        country.formerNames().stream().map(FormerName::name))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(text));
    }
}
