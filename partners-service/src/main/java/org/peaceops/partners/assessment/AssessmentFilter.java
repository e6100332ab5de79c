package org.peaceops.partners.assessment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.partners.Words;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.http.QueryValues;

/** Which assessments. */
public class AssessmentFilter {

    @QueryParam("country")
    @Parameter(
            description = "ISO alpha-3, alpha-2, M49 or name; several by commas.",
            example = "GHA")
    List<String> country;

    @QueryParam("kind")
    @Parameter(
            description = "What was looked at; several by commas.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = AssessmentKind.class),
            example = "self-sufficiency")
    List<String> kind;

    @QueryParam("outcome")
    @Parameter(
            description = "What it came to; several by commas.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = AssessmentOutcome.class),
            example = "self-sufficient")
    List<String> outcome;

    @QueryParam("assessor")
    @Parameter(description = "Who made it, as written there", example = "GPOI program office")
    String assessor;

    @QueryParam("unit")
    @Parameter(description = "Id of the unit that was assessed", example = "gha-engineer-1")
    String unit;

    @QueryParam("program")
    @Parameter(description = "Code of the program for which it was made", example = "GPOI")
    String program;

    @QueryParam("from")
    @Parameter(
            description = "Made on or after this day; those without a date are left out",
            example = "2015-01-01")
    String from;

    @QueryParam("to")
    @Parameter(
            description =
                    "Made on or before this day, by the first day that the date may mean; those without a date are left out",
            example = "2020-09-30")
    String to;

    List<String> countries() {
        return CountryCodes.parameter("country", country);
    }

    List<String> kinds() {
        return Words.asked("kind", kind, AssessmentKind.CODES);
    }

    List<String> outcomes() {
        return Words.asked("outcome", outcome, AssessmentOutcome.CODES);
    }

    LocalDate from() {
        return QueryValues.day("from", from);
    }

    LocalDate to() {
        return QueryValues.day("to", to);
    }
}
