package org.peaceops.partners.need;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.partners.Words;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.partners.unit.UnitKind;
import org.peaceops.platform.http.QueryValues;

/** Which needs. */
public class NeedFilter {

    private static final List<String> PRIORITIES = List.of("high", "medium", "low");
    private static final List<String> STATUSES = List.of("open", "met", "withdrawn");

    @QueryParam("country")
    @Parameter(
            description =
                    "That has the need: ISO alpha-3, alpha-2, M49 or name; several by commas.",
            example = "GHA")
    List<String> country;

    @QueryParam("kind")
    @Parameter(
            description = "What is needed; several by commas.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UnitKind.class),
            example = "engineer")
    List<String> kind;

    @QueryParam("unit")
    @Parameter(description = "Id of the unit that it is for", example = "gha-engineer-1")
    String unit;

    @QueryParam("priority")
    @Parameter(
            description = "How urgent it is; several by commas.",
            schema = @Schema(enumeration = {"high", "medium", "low"}),
            example = "high")
    List<String> priority;

    @QueryParam("status")
    @Parameter(
            description = "Whether it still stands",
            schema = @Schema(enumeration = {"open", "met", "withdrawn"}),
            example = "open")
    String status;

    List<String> countries() {
        return CountryCodes.parameter("country", country);
    }

    List<String> kinds() {
        return Words.asked("kind", kind, UnitKind.CODES);
    }

    List<String> priorities() {
        return Words.asked("priority", priority, PRIORITIES);
    }

    String status() {
        return QueryValues.oneOf("status", status, STATUSES);
    }
}
