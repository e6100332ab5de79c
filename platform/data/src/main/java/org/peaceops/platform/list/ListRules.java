package org.peaceops.platform.list;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/** Refuses unknown {@code fields}, and names the next page in a {@code Link} header (RFC 8288). */
class ListRules {

    @ServerRequestFilter
    void checkFields(ContainerRequestContext request, ResourceInfo resource) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("fields");
        Type answer = resource.getResourceMethod().getGenericReturnType();
        if (asked == null
                || !Table.class.isAssignableFrom(resource.getResourceMethod().getReturnType())) {
            return;
        }
        List<String> known =
                Columns.of(Columns.rowType(answer)).stream()
                        .flatMap(c -> Stream.of(c, c.split("\\.")[0]))
                        .distinct()
                        .toList();
        for (String name : asked.split(",", -1)) {
            if (!known.contains(name)) {
                String hint = Nearest.hint(name, known);
                throw Problem.parameter(
                        "fields", asked, "there is no field \"%s\". %s".formatted(name, hint));
            }
        }
    }

    @ServerResponseFilter
    void linkNext(ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.links().get("next") != null) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK,
                            "<%s>; rel=\"next\"".formatted(page.links().get("next")));
        }
    }
}
