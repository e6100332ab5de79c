package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.peaceops.platform.http.Formats;

/**
 * Gives each parameter a description and an example where its declaration has none.
 *
 * <p>An example of a parameter is filled in by a page to try things out on; what would narrow or
 * change the answer unasked (the page, the format, one word of a choice) is therefore an example of
 * the parameter's schema.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ParameterExamples implements OASFilter {

    private static final Map<String, Object> SHARED =
            Map.of(
                    "asKnownOn", "2014-10-25",
                    "cursor", "NS4xMDAuR0hB",
                    "top", 10,
                    "on", "2014-02-28",
                    "from", "2014-02",
                    "to", "2014-02");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OperationDeed deed =
                (path, method, operation) ->
                        new Traits(method, operation)
                                .parameters()
                                .forEach(p -> complete(document, path, operation, p));
        deed.onEach(document);
    }

    private static void complete(
            OpenAPI document, String path, Operation operation, Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
            parameter.setDescription(named(document, path, parameter.getName()));
        }
        if (isOf(schema, Schema.SchemaType.ARRAY)) {
            parameter.setExplode(false);
            asArray(parameter);
        }
        if (parameter.getIn() == Parameter.In.QUERY
                && parameter.getExample() == null
                && (schema.getExamples() == null || schema.getExamples().isEmpty())) {
            example(document, operation, parameter).ifPresent(e -> schema.setExamples(List.of(e)));
        }
    }

    /** The row of a path's variable is found in the list before it. */
    private static String named(OpenAPI document, String path, String name) {
        String list = path.substring(0, Math.max(0, path.indexOf("/{" + name + "}")));
        PathItem item = document.getPaths().getPathItem(list);
        return item != null && item.getOperations().containsKey(HttpMethod.GET)
                ? "Which one: its %s, as GET %s lists it".formatted(name, list)
                : "Which one";
    }

    private static void asArray(Parameter parameter) {
        Object example = parameter.getExample();
        if (example != null && !(example instanceof List)) {
            // a code like 202 is read as a number
            parameter.setExample(List.of(example.toString().split(",")));
        }
    }

    private static Optional<Object> example(
            OpenAPI document, Operation operation, Parameter parameter) {
        Schema schema = referred(document, parameter.getSchema());
        Schema value = schema.getItems() == null ? schema : referred(document, schema.getItems());
        Optional<Object> one =
                switch (parameter.getName()) {
                    case "fields", "sort" -> firstField(document, operation).map(f -> (Object) f);
                    default -> ofValue(parameter.getName(), value);
                };
        return schema.getItems() == null ? one : one.map(List::of);
    }

    private static Optional<Object> ofValue(String name, Schema schema) {
        if (schema.getDefaultValue() != null) {
            return Optional.of(schema.getDefaultValue());
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return Optional.of(schema.getEnumeration().getFirst());
        }
        if (isOf(schema, Schema.SchemaType.BOOLEAN)) {
            return Optional.of(true);
        }
        return Optional.ofNullable(SHARED.get(name));
    }

    /** The first field of a list's rows. */
    private static Optional<String> firstField(OpenAPI document, Operation operation) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(response -> response.getContent().getMediaType(Formats.JSON))
                .map(MediaType::getSchema)
                .map(page -> property(document, page, "data"))
                .map(rows -> referred(document, rows).getItems())
                .map(row -> referred(document, row).getProperties())
                .filter(fields -> !fields.isEmpty())
                .map(fields -> fields.keySet().iterator().next());
    }

    private static Schema property(OpenAPI document, Schema schema, String name) {
        Map<String, Schema> properties = referred(document, schema).getProperties();
        return properties == null ? null : properties.get(name);
    }

    private static Schema referred(OpenAPI document, Schema schema) {
        String ref = schema.getRef();
        return ref == null
                ? schema
                : document.getComponents()
                        .getSchemas()
                        .get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static boolean isOf(Schema schema, Schema.SchemaType type) {
        return schema != null && schema.getType() != null && schema.getType().contains(type);
    }
}
