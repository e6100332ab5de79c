package org.peaceops.platform.openapi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the declared parameters, answers and roles of an operation tell of it. */
record Traits(HttpMethod method, Operation operation) {

    /** Methods on one row that is there already. */
    private static final Set<HttpMethod> CHANGING =
            Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    boolean isGet() {
        return method == HttpMethod.GET;
    }

    boolean changesARow() {
        return CHANGING.contains(method);
    }

    /** A POST that adds something, unlike one whose body is only a long question. */
    boolean adds() {
        return method == HttpMethod.POST
                && (operation.getResponses().hasAPIResponse("201")
                        || operation.getResponses().hasAPIResponse("202"));
    }

    boolean writes() {
        return adds() || changesARow();
    }

    /** A change of single rows; an import, which goes on after its answer, is none. */
    boolean edits() {
        return writes() && !operation.getResponses().hasAPIResponse("202");
    }

    boolean isPinned() {
        return has("asKnownOn") || has("snapshot");
    }

    boolean hasPathParameter() {
        return parameters().anyMatch(p -> p.getIn() == Parameter.In.PATH);
    }

    boolean has(String parameter) {
        return parameters().anyMatch(p -> parameter.equals(p.getName()));
    }

    List<String> roles() {
        return Stream.ofNullable(operation.getSecurity())
                .flatMap(List::stream)
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    Stream<Parameter> parameters() {
        return Optional.ofNullable(operation.getParameters()).stream().flatMap(List::stream);
    }
}
