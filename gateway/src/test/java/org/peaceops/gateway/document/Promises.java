package org.peaceops.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an OpenAPI document promises its callers and what it demands of them, one line for each. A
 * later document breaks the contract where a promise is gone or a demand is new; a changed type is
 * a promise gone.
 */
final class Promises {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static final String PROMISED = "promised: ";
    private static final String DEMANDED = "demanded: ";

    private final SortedSet<String> promised = new TreeSet<>();
    private final SortedSet<String> demanded = new TreeSet<>();

    /** Schemas that callers send; only of these a required field is a demand. */
    private final Set<String> sent = new HashSet<>();

    private final JsonNode document;

    private Promises(JsonNode document) {
        this.document = document;
    }

    static Promises of(JsonNode document) {
        Promises promises = new Promises(document);
        document.path("paths").properties().forEach(promises::path);
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> promises.schema(schema.getKey(), schema.getValue()));
        return promises;
    }

    /** As {@link #lines} wrote them. */
    static Promises read(List<String> lines) {
        Promises promises = new Promises(MissingNode.getInstance());
        for (String line : lines) {
            if (line.startsWith(PROMISED)) {
                promises.promised.add(line.substring(PROMISED.length()));
            } else if (line.startsWith(DEMANDED)) {
                promises.demanded.add(line.substring(DEMANDED.length()));
            } else {
                throw new IllegalArgumentException("neither promised nor demanded: " + line);
            }
        }
        return promises;
    }

    /** All of it, one line for each. */
    List<String> lines() {
        return Stream.concat(
                        promised.stream().map(PROMISED::concat),
                        demanded.stream().map(DEMANDED::concat))
                .toList();
    }

    /** What a caller of this contract may find broken under a later one. */
    List<String> brokenBy(Promises later) {
        List<String> broken = new ArrayList<>();
        promised.stream()
                .filter(line -> !later.promised.contains(line))
                .forEach(line -> broken.add("gone: " + line));
        later.demanded.stream()
                .filter(line -> !demanded.contains(line) && !isOfSomethingNew(line))
                .forEach(line -> broken.add("new: " + line));
        return broken;
    }

    /** What did not exist cannot have been used. */
    private boolean isOfSomethingNew(String demand) {
        String subject = demand.substring(0, demand.indexOf(" needs "));
        return promised.stream()
                .noneMatch(line -> line.equals(subject) || line.startsWith(subject + "."));
    }

    private void path(Map.Entry<String, JsonNode> path) {
        for (var operation : path.getValue().properties()) {
            if (METHODS.contains(operation.getKey())) {
                operation(
                        operation.getKey().toUpperCase() + " " + path.getKey(),
                        operation.getValue());
            }
        }
    }

    private void operation(String name, JsonNode operation) {
        promised.add(name);
        operation.path("parameters").forEach(parameter -> parameter(name, parameter));
        for (var body : operation.at("/requestBody/content").properties()) {
            JsonNode schema = body.getValue().path("schema");
            promised.add("%s reads %s: %s".formatted(name, body.getKey(), type(schema)));
            send(schema);
        }
        for (var response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                promised.add("%s answers %s".formatted(name, response.getKey()));
                for (var body : response.getValue().path("content").properties()) {
                    promised.add(
                            "%s answers %s: %s"
                                    .formatted(
                                            name,
                                            body.getKey(),
                                            type(body.getValue().path("schema"))));
                }
            }
        }
    }

    private void parameter(String operation, JsonNode parameter) {
        String name = parameter.path("in").asText() + " " + parameter.path("name").asText();
        JsonNode schema = parameter.path("schema");
        promised.add("%s takes %s: %s".formatted(operation, name, type(schema)));
        values(schema)
                .forEach(
                        value ->
                                promised.add("%s takes %s = %s".formatted(operation, name, value)));
        if (parameter.path("required").asBoolean()) {
            demanded.add("%s needs %s".formatted(operation, name));
        }
    }

    private void schema(String name, JsonNode schema) {
        values(schema).forEach(value -> promised.add("%s = %s".formatted(name, value)));
        for (var field : schema.path("properties").properties()) {
            String path = name + "." + field.getKey();
            promised.add("%s: %s".formatted(path, type(field.getValue())));
            schema(path, field.getValue());
        }
        if (schema.has("items")) {
            schema(name + "[]", schema.path("items"));
        }
        if (sent.contains(name.replaceAll("[.\\[].*", ""))) {
            schema.path("required")
                    .forEach(field -> demanded.add("%s needs %s".formatted(name, field.asText())));
        }
    }

    /** Marks what a body consists of, however deep. */
    private void send(JsonNode schema) {
        for (String ref : schema.findValuesAsText("$ref")) {
            if (sent.add(simple(ref))) {
                send(document.at(ref.substring(1)));
            }
        }
    }

    private static Stream<String> values(JsonNode schema) {
        JsonNode values = schema.has("enum") ? schema.path("enum") : schema.at("/items/enum");
        return values.valueStream().map(JsonNode::asText);
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return simple(schema.path("$ref").asText());
        }
        for (String several : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(several)) {
                return joined(schema.path(several).valueStream().map(Promises::type));
            }
        }
        if (schema.has("items")) {
            return joined(types(schema)) + " of " + type(schema.path("items"));
        }
        return joined(types(schema));
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::asText)
                : Stream.of(type.asText("any"));
    }

    private static String joined(Stream<String> types) {
        return types.sorted().distinct().collect(Collectors.joining("|"));
    }

    private static String simple(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
