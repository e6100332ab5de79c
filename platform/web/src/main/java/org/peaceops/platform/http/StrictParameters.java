package org.peaceops.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;

/**
 * Refuses a query parameter that the resource method does not declare, so that a misspelt filter
 * can never pass for an unfiltered answer. What is declared is read off the method itself.
 */
class StrictParameters {

    private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || !resource.getResourceClass().getName().startsWith("org.peaceops")) {
            return;
        }
        Set<String> declared =
                DECLARED.computeIfAbsent(resource.getResourceMethod(), StrictParameters::declared);
        for (String name : sent.keySet()) {
            if (!declared.contains(name)) {
                throw unknown(name, declared);
            }
            if (sent.get(name).stream().anyMatch(String::isBlank)) {
                // a filter left empty by a caller's slip must not pass for no filter
                throw Problem.parameter(name, "", "it is empty; give it a value or leave it out");
            }
        }
        checkFormat(sent.get(FormatParameter.NAME));
    }

    private static RuntimeException unknown(String name, Set<String> declared) {
        String hint = Nearest.hint(name, declared);
        return Problem.of(
                        ProblemType.UNKNOWN_PARAMETER,
                        "There is no parameter \"%s\" here. %s".formatted(name, hint))
                .with(List.of(new Violation(name, null, hint)));
    }

    private static void checkFormat(List<String> formats) {
        if (formats != null && !Formats.BY_NAME.containsKey(formats.getFirst())) {
            throw Problem.parameter(
                    FormatParameter.NAME,
                    formats.getFirst(),
                    "one of " + String.join(", ", Formats.BY_NAME.keySet()));
        }
    }

    private static Set<String> declared(Method method) {
        Set<String> names = new TreeSet<>();
        for (var parameter : method.getParameters()) {
            collect(parameter, parameter.getType(), names);
        }
        return names;
    }

    private static void collect(AnnotatedElement element, Class<?> type, Set<String> names) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        } else if (element.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> c = type; c != Object.class && c != null; c = c.getSuperclass()) {
                for (var field : c.getDeclaredFields()) {
                    collect(field, field.getType(), names);
                }
            }
        }
    }
}
