package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.peaceops.platform.problem.Problem;

/**
 * Adds to each operation the problems that it may answer, so that no resource has to repeat them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final Map<String, String> READING =
            new TreeMap<>(
                    Map.of(
                            "400",
                            "A parameter is unknown or wrong; detail says which and how to mend it"));
    private static final Map<String, String> NAMED =
            Map.of("404", "There is no such thing; detail names the nearest");
    private static final Map<String, String> WRITING =
            Map.of(
                    "401", "No valid bearer token was sent",
                    "403", "The token lacks the role",
                    "409", "It conflicts with what is stored",
                    "413", "The body is too large",
                    "422", "The body was read but cannot be accepted");
    private static final Map<String, String> REPLACING =
            Map.of("412", "It was changed meanwhile", "428", "If-Match is needed");

    /** Methods on one row that is there already. */
    private static final Set<PathItem.HttpMethod> CHANGING =
            Set.of(PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations()
                .forEach(
                        (method, operation) -> {
                            add(operation, READING);
                            if (method != PathItem.HttpMethod.GET) {
                                add(operation, WRITING);
                            }
                            if (CHANGING.contains(method)) {
                                add(operation, REPLACING);
                                requireIfMatch(operation);
                            }
                            if (hasPathParameter(operation)) {
                                add(operation, NAMED);
                            }
                        });
        return path;
    }

    private static void add(Operation operation, Map<String, String> problems) {
        problems.forEach(
                (status, description) ->
                        operation.getResponses().addAPIResponse(status, problem(description)));
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static void requireIfMatch(Operation operation) {
        // a merged document has been through this filter before
        if (operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> "If-Match".equals(p.getName()))) {
            return;
        }
        operation.addParameter(
                OASFactory.createParameter()
                        .name("If-Match")
                        .in(org.eclipse.microprofile.openapi.models.parameters.Parameter.In.HEADER)
                        .required(true)
                        .description("The ETag that a GET of this address gave")
                        .schema(
                                OASFactory.createSchema()
                                        .addType(
                                                org.eclipse.microprofile.openapi.models.media.Schema
                                                        .SchemaType.STRING))
                        .example("\"7\""));
    }

    private static boolean hasPathParameter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(
                                p ->
                                        p.getIn()
                                                == org.eclipse.microprofile.openapi.models
                                                        .parameters.Parameter.In.PATH);
    }
}
