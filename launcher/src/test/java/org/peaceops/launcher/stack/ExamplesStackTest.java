package org.peaceops.launcher.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceops.launcher.testing.Launched;
import org.peaceops.launcher.testing.Launched.Result;

/**
 * Every GET operation of the document is called on the whole stack with the examples of its
 * parameters: it answers as described, with something, and its JSON has the shape that the document
 * says and nothing beside.
 */
class ExamplesStackTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DELIVERIES = ROOT.resolve("../shared/data").normalize();

    /** File of each dataset. */
    private static final Map<String, String> REAL =
            Map.of(
                    "missions", "un/DPPADPOSS-PKO.csv",
                    "fatalities", "un/dppadposs-fatalities.csv",
                    "contributions", "ipi/full_gender_data.2014-10-22.csv");

    /**
     * Collections that no reference data fill, each before those that refer to it: the examples of
     * their bodies are the rows that other examples speak of.
     */
    private static final List<String> WITHOUT_ROWS =
            List.of(
                    "/api/v1/capability-units",
                    "/api/v1/assessments",
                    "/api/v1/training-institutions",
                    "/api/v1/capability-needs",
                    "/api/v1/capability-offers",
                    "/api/v1/capability-matches/decisions");

    /**
     * What is refused, and with which status: an operation with nothing but what must be said, or
     * with one more parameter beside what is filled in.
     */
    private static final Map<String, Integer> REFUSED =
            Map.of(
                    // months are not added: it asks for one month, a group or a statistic first
                    "/api/v1/contributions/summary", 422,
                    // which months an indicator needs is its own affair
                    "/api/v1/indicators/{code}/values", 400,
                    // what only other indicators take is refused, not ignored
                    "/api/v1/indicators/{code}/values sex", 400,
                    "/api/v1/indicators/{code}/values targetYear", 400,
                    // a day is filled in, and a period stands in its place
                    "/api/v1/cohorts/resolve from", 400,
                    "/api/v1/cohorts/resolve to", 400);

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir static Path place;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Launched stack;
    private static JsonNode document;
    private static JsonNode exact;

    private final List<String> wrong = new ArrayList<>();
    private int called;

    @BeforeAll
    static void up() throws Exception {
        stack = Launched.on(ROOT, place.resolve("data"));
        Result up = stack.run("up", "--background", "--port=" + stack.port());
        assertThat(up.exitCode()).as(up.text()).isZero();
        document = JSON.readTree(get("/openapi.json").body());
        exact = exactly(document.path("components"));
        load();
        String token = stack.run("token", "--role=editor").text().strip();
        for (String collection : WITHOUT_ROWS) {
            JsonNode body = document.path("paths").path(collection).path("post");
            String example = body.at("/requestBody/content/application~1json/example").toString();
            HttpResponse<String> added = post(collection, example, token);
            assertThat(added.statusCode()).as(collection + added.body()).isEqualTo(201);
        }
    }

    @AfterAll
    static void down() throws Exception {
        stack.run("down");
        CLIENT.close();
    }

    @Test
    void everyExampleAnswersAsTheDocumentSays() throws Exception {
        for (Examples examples : operations()) {
            call(examples, "", examples.bare());
            for (var one : examples.beside().entrySet()) {
                call(examples, " " + one.getKey(), one.getValue());
            }
        }
        assertThat(called).isGreaterThan(400);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsFilledInFindsSomething() throws Exception {
        assumeTrue(Files.isReadable(DELIVERIES), "without real deliveries there is little to find");
        for (Examples examples : operations()) {
            Optional<JsonNode> answer = call(examples, "?", examples.filledIn());
            for (String list : List.of("data", "results", "members")) {
                if (answer.map(a -> a.get(list)).filter(JsonNode::isEmpty).isPresent()) {
                    wrong.add("%s: no %s".formatted(examples.filledIn(), list));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatAnAnswerNamesCanBeAskedForAgain() throws Exception {
        for (Examples examples : operations()) {
            again(examples, examples.filledIn(), "asKnownOn", "/revision");
            again(examples, examples.filledIn(), "snapshot", "/snapshot");
            String oneRow = examples.filledIn().replaceFirst("\\bsize=\\d+", "size=1");
            again(examples, oneRow, "cursor", "/page/next");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsRefusedBesideTheFilledInIsTakenWithoutIt() throws Exception {
        Examples cohort = operation("/api/v1/cohorts/resolve");
        JsonNode values = operation("/api/v1/indicators/{code}/values").operation();
        Examples headcount = new Examples("/api/v1/indicators/headcount/values", values);
        Examples target = new Examples("/api/v1/indicators/gender-target-distance/values", values);

        call(cohort, "", cohort.of("expression", "from", "to", "membership"));
        call(headcount, "", headcount.of("cohort", "to", "sex"));
        call(target, "", target.of("cohort", "to", "targetYear"));
        assertThat(wrong).isEmpty();
    }

    /** What reference data brought is there already; nothing else may be wrong with an example. */
    @Test
    void whatIsFilledInAsABodyIsTaken() throws Exception {
        String token = stack.run("token", "--role=editor").text().strip();
        for (var path : document.path("paths").properties()) {
            JsonNode operation = path.getValue().path("post");
            if (operation.at("/responses/201").isMissingNode()) {
                continue;
            }
            JsonNode example = operation.at("/requestBody/content/application~1json/example");
            HttpResponse<String> answer = post(path.getKey(), example.toString(), token);
            if (!List.of(201, 409).contains(answer.statusCode())) {
                wrong.add(path.getKey() + " " + example + answer.body());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Calls an address twice, then with what the first answer says under the pointer. */
    private void again(Examples examples, String address, String parameter, String pointer)
            throws Exception {
        if (!examples.takes(parameter)) {
            return;
        }
        Optional<JsonNode> value = call(examples, "?", address).map(answer -> answer.at(pointer));
        if (value.filter(JsonNode::isValueNode).filter(v -> !v.isNull()).isPresent()) {
            String pair = parameter + "=" + URLEncoder.encode(value.get().asText(), UTF_8);
            call(examples, "?", address + (address.contains("?") ? "&" : "?") + pair);
        }
    }

    /**
     * Notes what is wrong with the answer.
     *
     * @param what how {@link #REFUSED} calls it after the path
     * @return the answer, if it is JSON
     */
    private Optional<JsonNode> call(Examples examples, String what, String address)
            throws Exception {
        called++;
        HttpResponse<String> answer = get(address);
        int expected = REFUSED.getOrDefault(examples.path() + what, 200);
        if (answer.statusCode() != expected) {
            wrong.add("%s: %d %s".formatted(address, answer.statusCode(), answer.body()));
        }
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = examples.operation().at("/responses/200/content").path(type);
        if (content.isMissingNode()) {
            wrong.add("%s: answers %s, which is not described".formatted(address, type));
        }
        if (!type.equals("application/json")) {
            return Optional.empty();
        }
        JsonNode body = JSON.readTree(answer.body());
        shape(content.path("schema"))
                .validate(body)
                .forEach(fault -> wrong.add("%s: %s".formatted(address, fault)));
        return Optional.of(body);
    }

    private static List<Examples> operations() {
        return document.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> operation(path.getKey()))
                .toList();
    }

    private static Examples operation(String path) {
        return new Examples(path, document.path("paths").path(path).path("get"));
    }

    /** The same shapes, which have the fields that are described and no other. */
    private static JsonNode exactly(JsonNode components) {
        JsonNode exact = components.deepCopy();
        for (JsonNode schema : exact.path("schemas")) {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        return exact;
    }

    /** OpenAPI 3.1 is JSON Schema 2020-12; its references lead into the document. */
    private static JsonSchema shape(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", exact);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    private static void load() throws Exception {
        for (String dataset : List.of("contributions", "missions", "fatalities")) {
            Path file = DELIVERIES.resolve(REAL.get(dataset));
            if (Files.isReadable(file)) {
                load(dataset, file);
            }
        }
        if (!Files.isReadable(DELIVERIES)) {
            Path file = place.resolve("made-up.csv");
            load("contributions", Files.writeString(file, MadeUpRows.CONTRIBUTIONS));
        }
    }

    private static void load(String dataset, Path file) throws Exception {
        Result loaded = stack.run("import", "--dataset=" + dataset, file.toString());
        assertThat(loaded.exitCode()).as(loaded.text()).isZero();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(request(address).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String address, String body, String token)
            throws Exception {
        HttpRequest request =
                request(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + stack.port() + address));
    }
}
