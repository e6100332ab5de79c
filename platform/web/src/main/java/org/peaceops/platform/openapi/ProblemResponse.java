package org.peaceops.platform.openapi;

import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.peaceops.platform.problem.Problem;

/** An answer with a problem document. It stands once in the document; operations refer to it. */
public enum ProblemResponse {
    BAD_REQUEST("400", "A parameter is unknown or wrong; detail says which and how to mend it"),
    UNAUTHENTICATED("401", "The token does not hold, or none was sent where one is needed"),
    FORBIDDEN("403", "The token lacks the role"),
    NOT_FOUND("404", "There is no such thing; detail names the nearest"),
    NOT_ACCEPTABLE("406", "Accept names no format in which this is written"),
    CONFLICT("409", "It conflicts with what is stored"),
    CHANGED_MEANWHILE("412", "It was changed meanwhile"),
    TOO_LARGE("413", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("415", "The body's Content-Type is not read here"),
    NO_SUCH_ANSWER("422", "What is asked for has no such answer; detail says how to ask instead"),
    UNACCEPTABLE_BODY("422", "The body was read but cannot be accepted"),
    MATCH_NEEDED("428", "If-Match is needed"),
    BROKEN_OFF("502", "The service's connection broke before its answer was there"),
    UNAVAILABLE(
            "503",
            "What has the answer cannot be reached now; send again after Retry-After seconds"),
    TOO_LATE("504", "The service did not answer in time");

    private final String status;
    private final String description;

    ProblemResponse(String status, String description) {
        this.status = status;
        this.description = description;
    }

    /** The operation may answer so. */
    public void addTo(Operation operation, OpenAPI document) {
        document.getComponents().addResponse(component(), described());
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref(component()));
    }

    /** {@code NOT_FOUND} is {@code NotFound} in the document. */
    private String component() {
        var name = new StringBuilder();
        for (String word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private APIResponse described() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        APIResponse response =
                OASFactory.createAPIResponse().description(description).content(content);
        if (this == UNAVAILABLE) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait before sending it again")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        }
        return response;
    }
}
