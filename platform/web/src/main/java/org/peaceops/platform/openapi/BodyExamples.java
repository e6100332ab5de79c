package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.peaceops.platform.http.Formats;

/**
 * Gives each JSON body an example made of the examples of its fields, as deep as they go. A field
 * without one is left out: what a page to try things out on would invent for it is refused.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class BodyExamples implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Shapes shapes = new Shapes(document);
        OperationDeed deed =
                (path, method, operation) ->
                        json(operation)
                                .filter(body -> body.getExample() == null)
                                .filter(body -> body.getExamples() == null)
                                .ifPresent(
                                        body ->
                                                example(shapes, body.getSchema())
                                                        .ifPresent(body::setExample));
        deed.onEach(document);
    }

    private static Optional<MediaType> json(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent().getMediaType(Formats.JSON))
                .filter(body -> body.getSchema() != null);
    }

    private static Optional<Object> example(Shapes shapes, Schema schema) {
        Schema referred = shapes.referred(schema);
        return first(schema)
                .or(() -> first(referred))
                .or(() -> ofItems(shapes, referred))
                .or(() -> ofFields(shapes, referred));
    }

    private static Optional<Object> first(Schema schema) {
        return Optional.ofNullable(schema.getExamples())
                .filter(examples -> !examples.isEmpty())
                .map(List::getFirst);
    }

    private static Optional<Object> ofItems(Shapes shapes, Schema schema) {
        return Optional.ofNullable(schema.getItems())
                .flatMap(items -> example(shapes, items))
                .map(List::of);
    }

    private static Optional<Object> ofFields(Shapes shapes, Schema schema) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach(
                            (name, field) ->
                                    example(shapes, field).ifPresent(e -> fields.put(name, e)));
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
    }
}
