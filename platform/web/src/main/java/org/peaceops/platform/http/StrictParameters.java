package org.peaceops.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;

/**
 * Refuses a query parameter that the resource method does not declare, one that is empty, and one
 * sent twice that takes one value: a filter that says nothing must never pass for no filter. What
 * is declared is read off the method itself.
 */
class StrictParameters {

    /** Per method: each parameter's name, and whether it takes several values. */
    private static final Map<Method, Map<String, Boolean>> DECLARED = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getUriInfo().getPath().indexOf('\0') >= 0) {
            throw Problem.of(ProblemType.NOT_FOUND, "An address holds no NUL character.");
        }
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || !resource.getResourceClass().getName().startsWith("org.peaceops")) {
            return;
        }
        Map<String, Boolean> declared =
                DECLARED.computeIfAbsent(resource.getResourceMethod(), StrictParameters::declared);
        sent.forEach((name, values) -> check(name, values, declared));
        checkFormat(sent.get(FormatParameter.NAME), resource);
    }

    private static void check(String name, List<String> values, Map<String, Boolean> declared) {
        Boolean several = declared.get(name);
        if (several == null) {
            String hint = Nearest.hint(name, declared.keySet());
            throw Problem.of(
                            ProblemType.UNKNOWN_PARAMETER,
                            "There is no parameter \"%s\" here. %s"
                                    .formatted(Problem.shown(name), hint))
                    .with(List.of(new Violation(name, null, hint)));
        }
        if (!several && values.size() > 1) {
            throw Problem.parameter(
                    name,
                    String.join(", ", values),
                    "it takes one value and was sent more than once");
        }
        for (String value : values) {
            if (value.chars().allMatch(c -> c == ',' || Character.isWhitespace(c))) {
                throw Problem.parameter(
                        name, value, "it is empty; give it a value or leave it out");
            }
            if (value.indexOf('\0') >= 0) {
                throw Problem.parameter(name, null, "it holds a NUL character; leave that out");
            }
        }
    }

    private static void checkFormat(List<String> formats, ResourceInfo resource) {
        if (formats == null) {
            return;
        }
        Set<String> known = Formats.names(produced(resource));
        if (!known.contains(formats.getFirst())) {
            throw Problem.parameter(
                    FormatParameter.NAME, formats.getFirst(), "one of " + String.join(", ", known));
        }
    }

    /** What the method produces; else what its class does. */
    private static List<String> produced(ResourceInfo resource) {
        return Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .map(element -> element.getAnnotation(Produces.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(produces -> List.of(produces.value()))
                .orElse(List.of(Formats.JSON));
    }

    private static Map<String, Boolean> declared(Method method) {
        Map<String, Boolean> names = new TreeMap<>();
        for (var parameter : method.getParameters()) {
            collect(parameter, parameter.getType(), names);
        }
        return names;
    }

    private static void collect(
            AnnotatedElement element, Class<?> type, Map<String, Boolean> names) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.put(query.value(), Collection.class.isAssignableFrom(type));
        } else if (element.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> c = type; c != Object.class && c != null; c = c.getSuperclass()) {
                for (var field : c.getDeclaredFields()) {
                    collect(field, field.getType(), names);
                }
            }
        }
    }
}
