package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.peaceops.platform.problem.Problem;

/**
 * Adds to each operation the problems that it may answer, so that no resource has to repeat them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "400", "A parameter is unknown or wrong; detail says which and how to mend it",
                    "401", "The token does not hold, or none was sent where one is needed",
                    "403", "The token lacks the role",
                    "503",
                            "What has the answer cannot be reached now; send again after Retry-After seconds");
    private static final Map<String, String> READING =
            Map.of("406", "Accept names no format in which this is written");
    private static final Map<String, String> ASKING =
            Map.of("422", "What is asked for has no such answer; detail says how to ask instead");
    private static final Map<String, String> NAMED =
            Map.of("404", "There is no such thing; detail names the nearest");
    private static final Map<String, String> SENDING =
            Map.of(
                    "409", "It conflicts with what is stored",
                    "413", "The body is too large",
                    "415", "The body's Content-Type is not read here",
                    "422", "The body was read but cannot be accepted");
    private static final Map<String, String> REPLACING =
            Map.of("412", "It was changed meanwhile", "428", "If-Match is needed");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OperationDeed deed = ProblemResponses::complete;
        deed.onEach(document);
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        Traits traits = new Traits(method, operation);
        Map<String, String> problems = new TreeMap<>(ALWAYS);
        if (traits.isGet()) {
            problems.putAll(READING);
        } else {
            problems.putAll(SENDING);
        }
        if (traits.isGet() && traits.has("format")) {
            problems.putAll(ASKING);
        }
        if (traits.changesARow()) {
            problems.putAll(REPLACING);
        }
        if (traits.hasPathParameter()) {
            problems.putAll(NAMED);
        }
        problems.forEach(
                (status, text) ->
                        operation.getResponses().addAPIResponse(status, problem(status, text)));
    }

    /** An answer with a problem document. */
    public static APIResponse problem(String status, String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        APIResponse response =
                OASFactory.createAPIResponse().description(description).content(content);
        if (status.equals("503")) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait before sending it again")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        }
        return response;
    }
}
