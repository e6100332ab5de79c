package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Gives each parameter a description and an example where its declaration has none.
 *
 * <p>An example of a parameter is filled in by a page to try things out on. What would narrow or
 * change the answer unasked is therefore an example of the parameter's schema: of every query
 * parameter that may be left out, unless its operation names it by the extension {@link
 * #FILLED_IN}, separated by commas.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ParameterExamples implements OASFilter {

    public static final String FILLED_IN = "x-filled-in";

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
            asArray(parameter);
        }
        if (parameter.getExample() != null && !isFilledIn(operation, parameter)) {
            parameter.setDescription(withExample(parameter));
            schema.setExamples(List.of(parameter.getExample()));
            parameter.setExample(null);
        }
        if (parameter.getIn() == Parameter.In.QUERY
                && parameter.getExample() == null
                && (schema.getExamples() == null || schema.getExamples().isEmpty())) {
            example(document, operation, parameter).ifPresent(e -> schema.setExamples(List.of(e)));
        }
    }

    /** A page to try things out on shows the description, and not the schema's examples. */
    private static String withExample(Parameter parameter) {
        String meaning = parameter.getDescription();
        return meaning == null
                ? null
                : "%s. For example %s."
                        .formatted(meaning.replaceFirst("\\.$", ""), text(parameter.getExample()));
    }

    private static String text(Object example) {
        return example instanceof List<?> values
                ? values.stream().map(Object::toString).collect(Collectors.joining(","))
                : example.toString();
    }

    private static boolean isFilledIn(Operation operation, Parameter parameter) {
        return parameter.getIn() != Parameter.In.QUERY
                || Boolean.TRUE.equals(parameter.getRequired())
                || operation.getExtensions() != null
                        && List.of(named(operation.getExtensions().get(FILLED_IN)))
                                .contains(parameter.getName());
    }

    private static String[] named(Object list) {
        return list == null ? new String[0] : list.toString().split(",");
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
        Shapes shapes = new Shapes(document);
        Schema schema = shapes.referred(parameter.getSchema());
        Schema value = schema.getItems() == null ? schema : shapes.referred(schema.getItems());
        Optional<Object> one =
                switch (parameter.getName()) {
                    case "fields", "sort" -> shapes.firstField(operation).map(f -> (Object) f);
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

    private static boolean isOf(Schema schema, Schema.SchemaType type) {
        return schema != null && schema.getType() != null && schema.getType().contains(type);
    }
}
