package org.peaceops.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.StubServices;

/**
 * The surface that others build on: the committed document is the one that this build makes, and
 * nothing that was released breaks unannounced. How to update either is in contract/README.md.
 */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class ContractTest {

    private static final Path FOLDER = Path.of("..", "contract");
    private static final Path COMMITTED = FOLDER.resolve("openapi.json");
    private static final Path RELEASED = FOLDER.resolve("released.txt");
    private static final Path ANNOUNCED = FOLDER.resolve("announced.json");

    private static final String UPDATE =
            "./mvnw -B test -pl gateway -Dtest=ContractTest -Dcontract.update=true";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theCommittedDocumentIsTheOneOfThisBuild() throws Exception {
        JsonNode built = ordered(built());
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(COMMITTED, text(built));
        }
        // in which order the members of an object stand says nothing
        assertThat(JSON.readTree(COMMITTED.toFile()).equals(built))
                .as("%s is not what this build makes. Update it by: %s", COMMITTED, UPDATE)
                .isTrue();
    }

    @Test
    void whatWasReleasedBreaksOnlyAnnounced() throws Exception {
        if (Boolean.getBoolean("contract.release")) {
            Files.write(RELEASED, Promises.of(built()).lines());
        }
        Map<String, String> announced =
                JSON.readValue(ANNOUNCED.toFile(), new TypeReference<Map<String, String>>() {});
        List<String> broken =
                Promises.read(Files.readAllLines(RELEASED)).brokenBy(Promises.of(built()));

        assertThat(broken)
                .as("breaks callers; undo it, or announce it with its reason in %s", ANNOUNCED)
                .isSubsetOf(announced.keySet());
        assertThat(announced.keySet())
                .as("announced in %s, but nothing of the kind was changed", ANNOUNCED)
                .isSubsetOf(broken);
        assertThat(announced.values()).as("reasons").allMatch(reason -> !reason.isBlank());
    }

    @Test
    void everyParameterSaysWhatItMeansAndShowsOne() throws Exception {
        eachOperation(
                (name, operation) -> {
                    for (JsonNode parameter : operation.path("parameters")) {
                        String which = name + " " + parameter.path("name").asText();
                        assertThat(parameter.path("description").asText()).as(which).isNotBlank();
                        assertThat(
                                        parameter.has("example")
                                                || !parameter.at("/schema/examples").isEmpty())
                                .as("%s has an example", which)
                                .isTrue();
                    }
                });
    }

    @Test
    void everyOperationNamesItsProblems() throws Exception {
        eachOperation(
                (name, operation) -> {
                    JsonNode responses = operation.path("responses");
                    List<String> always = List.of("400", "401", "403", "503");
                    assertThat(responses.fieldNames())
                            .toIterable()
                            .as(name)
                            .containsAll(always)
                            .containsAll(name.startsWith("GET") ? List.of() : List.of("413", "422"))
                            .containsAll(name.contains("{") ? List.of("404") : List.of());
                });
    }

    private interface Check {
        void of(String name, JsonNode operation);
    }

    private static void eachOperation(Check check) throws IOException {
        for (var path : built().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                check.of(
                        operation.getKey().toUpperCase() + " " + path.getKey(),
                        operation.getValue());
            }
        }
    }

    private static JsonNode built() throws IOException {
        return JSON.readTree(RestAssured.get("/openapi.json").asByteArray());
    }

    /**
     * In an order that no build and no machine changes; fields stay in the order of their records.
     */
    private static JsonNode ordered(JsonNode document) {
        byName((ObjectNode) document.path("paths"));
        document.path("components").forEach(part -> byName((ObjectNode) part));
        for (JsonNode path : document.path("paths")) {
            byName((ObjectNode) path);
            for (JsonNode operation : path) {
                byName((ObjectNode) operation.path("responses"));
                if (operation.path("parameters") instanceof ArrayNode parameters) {
                    List<JsonNode> sorted =
                            parameters
                                    .valueStream()
                                    .sorted(Comparator.comparing(ContractTest::placeAndName))
                                    .toList();
                    parameters.removeAll().addAll(sorted);
                }
            }
        }
        return document;
    }

    private static String placeAndName(JsonNode parameter) {
        return parameter.path("in").asText() + " " + parameter.path("name").asText();
    }

    private static void byName(ObjectNode object) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(e -> sorted.put(e.getKey(), e.getValue()));
        object.removeAll();
        object.setAll(sorted);
    }

    private static String text(JsonNode document) throws IOException {
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return JSON.writer(printer).writeValueAsString(document) + "\n";
    }
}
