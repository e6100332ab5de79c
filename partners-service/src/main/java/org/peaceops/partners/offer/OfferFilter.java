package org.peaceops.partners.offer;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.partners.unit.UnitKind;
import org.peaceops.platform.http.QueryValues;

/** Which offers. */
public class OfferFilter {

    private static final List<String> FORMS = List.of("training", "equipment", "advice", "funding");
    private static final List<String> STATUSES = List.of("open", "used-up", "withdrawn");

    @QueryParam("country")
    @Parameter(
            description = "That offers: ISO alpha-3, alpha-2, M49 or name; several by commas.",
            example = "FRA")
    List<String> country;

    @QueryParam("program")
    @Parameter(description = "Code of the program that offers", example = "GPOI")
    String program;

    @QueryParam("kind")
    @Parameter(
            description = "For this kind of unit, offers for any kind among them",
            schema = @Schema(type = SchemaType.STRING, implementation = UnitKind.class),
            example = "engineer")
    String kind;

    @QueryParam("form")
    @Parameter(
            description = "What is offered",
            schema = @Schema(enumeration = {"training", "equipment", "advice", "funding"}),
            example = "training")
    String form;

    @QueryParam("destination")
    @Parameter(
            description = "For this country, offers to any country among them; any code or name",
            example = "GHA")
    String destination;

    @QueryParam("status")
    @Parameter(
            description = "Whether it still stands",
            schema = @Schema(enumeration = {"open", "used-up", "withdrawn"}),
            example = "open")
    String status;

    List<String> countries() {
        return CountryCodes.parameter("country", country);
    }

    String kind() {
        return QueryValues.oneOf("kind", kind, UnitKind.CODES);
    }

    String form() {
        return QueryValues.oneOf("form", form, FORMS);
    }

    String destination() {
        return destination == null
                ? null
                : CountryCodes.parameter("destination", List.of(destination)).getFirst();
    }

    String status() {
        return QueryValues.oneOf("status", status, STATUSES);
    }
}
