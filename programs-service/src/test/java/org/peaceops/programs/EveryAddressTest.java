package org.peaceops.programs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Every GET of the OpenAPI document, with every parameter that it declares. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class EveryAddressTest {

    private static final List<String> JUNK =
            List.of(
                    "junk",
                    "%",
                    "'",
                    "\"",
                    "\\",
                    "*",
                    "-1",
                    "0",
                    "1.5",
                    "1e9",
                    "😀",
                    "\uD83D",
                    "null",
                    "true",
                    "a,b",
                    "a;b",
                    "(",
                    "$1",
                    "?1",
                    ":x",
                    "x".repeat(2000),
                    "2147483648");

    /** Of the platform's addresses, whose path parameters have no example in this document. */
    private static final Map<String, String> ELSE =
            Map.of("dataset", "figures", "service", "programs");

    @Test
    void noParameterIsAFaultOfTheService() {
        assertThat(addresses()).isNotEmpty().allSatisfy(EveryAddressTest::isNeverAFault);
    }

    @Test
    void everyExampleOfAFilterIsAnswered() {
        assertThat(addresses()).isNotEmpty().allSatisfy(EveryAddressTest::answersItsExamples);
    }

    private static void isNeverAFault(Address address) {
        assertThat(status(address.path(), Map.of())).isLessThan(500);
        for (Map<String, Object> parameter : address.parameters()) {
            String name = (String) parameter.get("name");
            for (String junk : JUNK) {
                assertThat(status(address.with(parameter, junk), query(parameter, junk)))
                        .as("%s with %s=%s", address, name, junk)
                        .isLessThan(500);
            }
        }
    }

    private static void answersItsExamples(Address address) {
        for (Map<String, Object> parameter : address.parameters()) {
            for (Object example : examples(parameter)) {
                Map<String, Object> query = query(parameter, example);
                if (!query.isEmpty()) {
                    query.putAll(address.needed());
                    assertThat(status(address.path(), query))
                            .as("%s with %s", address, query)
                            .isEqualTo(200);
                }
            }
        }
    }

    /** A GET and what it takes. */
    private record Address(String template, List<Map<String, Object>> parameters) {

        /** With the examples of the path's parameters in place. */
        String path() {
            String path = template;
            for (Map<String, Object> p : parameters) {
                if ("path".equals(p.get("in"))) {
                    path = path.replace("{" + p.get("name") + "}", value(p));
                }
            }
            return path;
        }

        String with(Map<String, Object> parameter, String value) {
            return "path".equals(parameter.get("in"))
                    ? new Address(
                                    template.replace("{" + parameter.get("name") + "}", "{junk}"),
                                    parameters)
                            .path()
                            .replace(
                                    "{junk}",
                                    URLEncoder.encode(value, StandardCharsets.UTF_8)
                                            .replace("+", "%20"))
                    : path();
        }

        Map<String, Object> needed() {
            return parameters.stream()
                    .filter(
                            p ->
                                    "query".equals(p.get("in"))
                                            && Boolean.TRUE.equals(p.get("required")))
                    .collect(Collectors.toMap(p -> (String) p.get("name"), p -> p.get("example")));
        }

        private static String value(Map<String, Object> parameter) {
            Object example = parameter.get("example");
            return example == null
                    ? ELSE.getOrDefault(parameter.get("name"), "")
                    : example.toString();
        }

        @Override
        public String toString() {
            return template;
        }
    }

    private static Stream<Address> addresses() {
        Map<String, Map<String, Object>> paths =
                given().get("/openapi?format=json").jsonPath().getMap("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(path -> new Address(template(path.getKey()), parameters(path.getValue())));
    }

    /** An import has a number that no document can know; any import will do. */
    private static String template(String path) {
        if (!path.contains("/imports/{id}")) {
            return path;
        }
        byte[] file = "id\r\n".getBytes(StandardCharsets.UTF_8);
        Imports.post("figures", file, "any.csv", "");
        int any =
                given().get("/api/v1/datasets/figures/imports?size=1")
                        .jsonPath()
                        .getInt("data[0].id");
        return path.replace("{id}", String.valueOf(any));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Map<String, Object> path) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Object holder : List.of(path, path.get("get"))) {
            Object declared = ((Map<String, Object>) holder).get("parameters");
            all.addAll(declared == null ? List.of() : (List<Map<String, Object>>) declared);
        }
        return all;
    }

    private static Map<String, Object> query(Map<String, Object> parameter, Object value) {
        Map<String, Object> query = new HashMap<>();
        if ("query".equals(parameter.get("in"))) {
            query.put((String) parameter.get("name"), value);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> examples(Map<String, Object> parameter) {
        List<Object> all = new ArrayList<>();
        if (parameter.get("example") != null) {
            all.add(parameter.get("example"));
        }
        Map<String, Object> schema =
                (Map<String, Object>) parameter.getOrDefault("schema", Map.of());
        all.addAll((List<Object>) schema.getOrDefault("enum", List.of()));
        return all;
    }

    private static int status(String path, Map<String, Object> query) {
        return given().urlEncodingEnabled(false).queryParams(encoded(query)).get(path).statusCode();
    }

    private static Map<String, Object> encoded(Map<String, Object> query) {
        Map<String, Object> encoded = new HashMap<>();
        query.forEach(
                (name, value) ->
                        encoded.put(
                                name, URLEncoder.encode(asText(value), StandardCharsets.UTF_8)));
        return encoded;
    }

    /** Several values of one parameter are separated by commas. */
    private static String asText(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(","))
                : value.toString();
    }
}
