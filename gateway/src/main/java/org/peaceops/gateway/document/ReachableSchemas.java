package org.peaceops.gateway.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Drops the schemas that no operation leads to: shapes of generic types that a service's document
 * needs while it is made, and of lists that the gateway answers otherwise.
 */
final class ReachableSchemas {

    private final Map<String, Schema> all;
    private final Set<String> reached = new HashSet<>();

    private ReachableSchemas(Map<String, Schema> all) {
        this.all = all;
    }

    static void keepIn(OpenAPI document) {
        Map<String, Schema> all = document.getComponents().getSchemas();
        ReachableSchemas reachable = new ReachableSchemas(all);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(reachable::reach);
        document.getComponents().getResponses().values().forEach(reachable::reach);
        Set.copyOf(all.keySet()).stream()
                .filter(name -> !reachable.reached.contains(name))
                .forEach(document.getComponents()::removeSchema);
    }

    private void reach(Operation operation) {
        stream(operation.getParameters()).map(Parameter::getSchema).forEach(this::reach);
        if (operation.getRequestBody() != null) {
            reach(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(this::reach);
    }

    private void reach(APIResponse response) {
        reach(response.getContent());
        if (response.getHeaders() != null) {
            response.getHeaders().values().stream().map(Header::getSchema).forEach(this::reach);
        }
    }

    private void reach(Content content) {
        if (content != null) {
            content.getMediaTypes().values().stream()
                    .map(MediaType::getSchema)
                    .forEach(this::reach);
        }
    }

    private void reach(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (reached.add(name)) {
                reach(all.get(name));
            }
        }
        parts(schema).forEach(this::reach);
    }

    private static Stream<Schema> parts(Schema schema) {
        Stream<Schema> fields =
                schema.getProperties() == null
                        ? Stream.of()
                        : schema.getProperties().values().stream();
        return Stream.of(
                        fields,
                        stream(schema.getAllOf()),
                        stream(schema.getAnyOf()),
                        stream(schema.getOneOf()),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()))
                .flatMap(part -> part)
                .filter(Objects::nonNull);
    }

    private static <T> Stream<T> stream(List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }
}
