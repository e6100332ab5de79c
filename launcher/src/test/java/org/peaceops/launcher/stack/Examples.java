package org.peaceops.launcher.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The addresses that come of a GET operation's examples.
 *
 * @param path with its variables
 * @param operation as the document describes it
 */
record Examples(String path, JsonNode operation) {

    /** A walk's cursor and what was known on a day belong to one stack; its answers name them. */
    private static final Set<String> OF_ONE_STACK = Set.of("cursor", "asKnownOn", "snapshot");

    /** With what must be said and nothing else. */
    String bare() {
        return address(queries().filter(Examples::isNeeded));
    }

    /** With what a page to try things out on fills in. */
    String filledIn() {
        return address(queries().filter(Examples::isFilledIn));
    }

    /** Beside what is filled in, one more parameter each: addresses by its name. */
    Map<String, String> beside() {
        return queries()
                .filter(p -> !isFilledIn(p))
                .collect(
                        Collectors.toMap(
                                Examples::name,
                                p ->
                                        address(
                                                Stream.concat(
                                                        queries().filter(Examples::isFilledIn),
                                                        Stream.of(p))),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    /** With these parameters and no other. */
    String of(String... names) {
        return address(queries().filter(p -> List.of(names).contains(name(p))));
    }

    boolean takes(String name) {
        return parameters().anyMatch(p -> name(p).equals(name));
    }

    private Stream<JsonNode> queries() {
        return parameters()
                .filter(p -> p.path("in").asText().equals("query"))
                .filter(p -> !OF_ONE_STACK.contains(name(p)));
    }

    private Stream<JsonNode> parameters() {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false);
    }

    private String address(Stream<JsonNode> queries) {
        String address = path;
        for (JsonNode parameter : parameters().toList()) {
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name(parameter) + "}", example(parameter));
            }
        }
        String query =
                queries.map(p -> name(p) + "=" + example(p)).collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static boolean isNeeded(JsonNode parameter) {
        return parameter.path("required").asBoolean();
    }

    /** Swagger UI also sends what holds without being said. */
    private static boolean isFilledIn(JsonNode parameter) {
        return parameter.has("example") || parameter.path("schema").has("default");
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText();
    }

    private static String example(JsonNode parameter) {
        JsonNode example =
                parameter.has("example")
                        ? parameter.path("example")
                        : parameter.at("/schema/examples/0");
        String text =
                example.isArray()
                        ? example.valueStream()
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(","))
                        : example.asText();
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
