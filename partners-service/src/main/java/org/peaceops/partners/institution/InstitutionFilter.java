package org.peaceops.partners.institution;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.partners.country.CountryCodes;

/** Which training institutions. */
public class InstitutionFilter {

    @QueryParam("country")
    @Parameter(
            description = "ISO alpha-3, alpha-2, M49 or name; several by commas.",
            example = "GHA")
    List<String> country;

    @QueryParam("program")
    @Parameter(description = "Code of a program that supports it", example = "GPOI")
    String program;

    @QueryParam("source")
    @Parameter(description = "Code of the source", example = "PM-GPI")
    String source;

    List<String> countries() {
        return CountryCodes.parameter("country", country);
    }
}
