package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * A resource gives the example of its path parameter once; every other operation below the same
 * collection gets it from there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PathExamples implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Object> examples = new HashMap<>();
        eachParameter(
                document,
                (key, p) -> {
                    if (p.getExample() != null) {
                        examples.putIfAbsent(key, p.getExample());
                    }
                });
        eachParameter(
                document,
                (key, p) -> {
                    if (p.getExample() == null) {
                        p.setExample(examples.get(key));
                    }
                });
    }

    /** Each path parameter, under the path before it and its name. */
    private static void eachParameter(OpenAPI document, BiConsumer<String, Parameter> deed) {
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations().values().stream()
                                        .map(Operation::getParameters)
                                        .filter(Objects::nonNull)
                                        .flatMap(List::stream)
                                        .filter(p -> p.getIn() == Parameter.In.PATH)
                                        .forEach(p -> deed.accept(key(path, p), p)));
    }

    private static String key(String path, Parameter parameter) {
        String mark = "{" + parameter.getName() + "}";
        return path.substring(0, Math.max(0, path.indexOf(mark))) + mark;
    }
}
