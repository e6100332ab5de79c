package org.peaceops.partners.partnership;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.codelists.Countries;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pin;

/** Which partnerships. Several values of one parameter are alternatives. */
public class PartnershipFilter {

    @QueryParam("program")
    @Parameter(description = "Code of the program; several by commas.", example = "APRRP")
    List<String> program;

    @QueryParam("country")
    @Parameter(
            description = "ISO alpha-3, alpha-2, M49 or name; several by commas.",
            example = "GHA")
    List<String> country;

    @QueryParam("on")
    @Parameter(
            description =
                    "Partnerships that were running on this day. One whose begin is unknown is left out, one whose end is unknown goes on.",
            example = "2016-01-01")
    String on;

    Where where() {
        LocalDate day = QueryValues.day("on", on);
        return Where.pinned(Pin.current(), "fromRevision", "toRevision")
                .andIn("program", QueryValues.list(program))
                .andIn(
                        "country",
                        QueryValues.list(country).stream().map(PartnershipFilter::alpha3).toList())
                .andIf(day, "validFrom <= ?")
                .andIf(day, "(validTo is null or validTo >= ?)");
    }

    private static String alpha3(String name) {
        var resolution = Countries.standard().resolve(name);
        return resolution
                .country()
                .orElseThrow(() -> Problem.parameter("country", name, resolution.explanation()))
                .alpha3();
    }
}
