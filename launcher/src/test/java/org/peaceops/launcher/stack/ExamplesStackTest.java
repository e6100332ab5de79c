package org.peaceops.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.URI;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceops.launcher.testing.Launched;
import org.peaceops.launcher.testing.Launched.Result;

/**
 * Every GET operation of the document is called on the whole stack with the examples of its
 * parameters: it answers as described, and its JSON is of the shape that the document says.
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

    /** Operations that refuse some example alone, since it needs another beside it, and why. */
    private static final Map<String, String> EXCEPT =
            Map.of(
                    "/api/v1/contributions/summary",
                    "months are not added: it asks for one month or a statistic first",
                    "/api/v1/cohorts/resolve",
                    "membership and the last month mean nothing without the first",
                    "/api/v1/indicators/{code}/values",
                    "what only other indicators take is refused, not ignored",
                    "/api/v1/fatalities/summary",
                    "a ranking, and an order by month, need groups",
                    "/api/v1/datasets/{dataset}/imports/{id}/problems",
                    "problems have the order of the file and no other");

    /**
     * Joined answers are called and must answer, but their shape is not held against the document:
     * it does not say yet which of the services' fields can be null within them.
     */
    private static final List<String> JOINED =
            List.of(
                    "/api/v1/profiles/.*",
                    "/api/v1/figures/.*check.*",
                    "/api/v1/indicators/.*/values");

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir static Path place;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Launched stack;
    private static JsonNode document;

    @BeforeAll
    static void up() throws Exception {
        stack = Launched.on(ROOT, place.resolve("data"));
        Result up = stack.run("up", "--background", "--port=" + stack.port());
        assertThat(up.exitCode()).as(up.text()).isZero();
        document = JSON.readTree(get("/openapi.json").body());
        load();
        String token = stack.run("token", "--role=editor").text().strip();
        for (var row : MadeUpRows.byAddress().entrySet()) {
            HttpResponse<String> added = post(row.getKey(), row.getValue(), token);
            assertThat(added.statusCode()).as(row.getKey() + added.body()).isEqualTo(201);
        }
    }

    @AfterAll
    static void down() throws Exception {
        stack.run("down");
        CLIENT.close();
    }

    @Test
    void everyExampleAnswersAsTheDocumentSays() throws Exception {
        List<String> wrong = new ArrayList<>();
        int called = 0;
        for (var path : document.path("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            for (String address : new Examples(path.getKey(), operation).addresses()) {
                if (!operation.isMissingNode()) {
                    called++;
                    check(path.getKey(), address, operation, wrong);
                }
            }
        }
        assertThat(called).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    private static void check(String path, String address, JsonNode operation, List<String> wrong)
            throws Exception {
        HttpResponse<String> answer = get(address);
        boolean asked = EXCEPT.containsKey(path) && List.of(400, 422).contains(answer.statusCode());
        if (answer.statusCode() != 200) {
            if (!asked) {
                wrong.add("%s: %d %s".formatted(address, answer.statusCode(), answer.body()));
            }
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = operation.at("/responses/200/content").path(type);
        if (content.isMissingNode()) {
            wrong.add("%s: answers %s, which is not described".formatted(address, type));
        } else if (type.equals("application/json") && JOINED.stream().noneMatch(path::matches)) {
            shape(content.path("schema"))
                    .validate(JSON.readTree(answer.body()))
                    .forEach(fault -> wrong.add("%s: %s".formatted(address, fault)));
        }
    }

    /** OpenAPI 3.1 is JSON Schema 2020-12; its references lead into the document. */
    private static JsonSchema shape(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", document.path("components"));
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
