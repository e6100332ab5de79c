package org.peaceops.launcher.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The addresses that come of a GET operation's examples.
 *
 * @param path with its variables
 * @param operation as the document describes it
 */
record Examples(String path, JsonNode operation) {

    /**
     * A walk's cursor and what was known on a day belong to one stack; no document can name them.
     */
    private static final Set<String> OF_ONE_STACK = Set.of("cursor", "asKnownOn", "snapshot");

    /**
     * One address with what must be said, one for each example alone, one with all that is filled
     * in.
     */
    List<String> addresses() {
        List<String> needed =
                queries().stream()
                        .filter(p -> p.path("required").asBoolean())
                        .map(Examples::pair)
                        .toList();
        List<String> all = new ArrayList<>(List.of(address(needed)));
        for (JsonNode parameter : queries()) {
            List<String> one = new ArrayList<>(needed);
            one.add(pair(parameter));
            all.add(address(one.stream().distinct().toList()));
        }
        all.add(
                address(
                        queries().stream()
                                .filter(p -> p.has("example"))
                                .map(Examples::pair)
                                .toList()));
        return all.stream().distinct().toList();
    }

    private List<JsonNode> queries() {
        return parameters().stream()
                .filter(p -> p.path("in").asText().equals("query"))
                .filter(p -> !OF_ONE_STACK.contains(p.path("name").asText()))
                .toList();
    }

    private List<JsonNode> parameters() {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false).toList();
    }

    private String address(List<String> pairs) {
        String address = path;
        for (JsonNode parameter : parameters()) {
            if (parameter.path("in").asText().equals("path")) {
                address =
                        address.replace(
                                "{" + parameter.path("name").asText() + "}", example(parameter));
            }
        }
        return pairs.isEmpty() ? address : address + "?" + String.join("&", pairs);
    }

    private static String pair(JsonNode parameter) {
        return parameter.path("name").asText() + "=" + example(parameter);
    }

    private static String example(JsonNode parameter) {
        JsonNode example =
                parameter.has("example")
                        ? parameter.path("example")
                        : parameter.at("/schema/examples/0");
        String text =
                example.isArray()
                        ? StreamSupport.stream(example.spliterator(), false)
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(","))
                        : example.asText();
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
