package org.peaceops.partners.country;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.codelists.Countries;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.PageInfo;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pin;

/** Which names, and on which day they were used. */
public class NameQuery extends ReadQuery {

    private static final int MOST = 1_000;

    @QueryParam("name")
    @Parameter(
            description =
                    "A name or code: alpha-3, alpha-2, M49, current, former or other name, in any spelling. Repeat the parameter for several; commas belong to a name.",
            required = true,
            example = "Cote d Ivoire")
    List<String> name;

    @QueryParam("on")
    @Parameter(
            description =
                    "The day that the data are about, for names that countries had one after the other.",
            example = "2014-02-28")
    String on;

    @QueryParam("format")
    @Parameter(
            description = Formats.PARAMETER,
            schema =
                    @Schema(
                            enumeration = {"json", "csv", "ndjson", "xlsx"},
                            defaultValue = "json"))
    String format;

    NameResolution.All resolved() {
        LocalDate day = QueryValues.day("on", on);
        if (name == null || name.isEmpty()) {
            throw Problem.parameter("name", null, "it is needed: a name or code such as Ghana");
        }
        if (name.size() > MOST) {
            throw Problem.parameter("name", null, "at most %,d at once".formatted(MOST));
        }
        return new NameResolution.All(
                name.stream()
                        .map(text -> NameResolution.of(Countries.standard().resolve(text, day)))
                        .toList(),
                new PageInfo(name.size(), null, (long) name.size(), null),
                Pin.current().number());
    }
}
