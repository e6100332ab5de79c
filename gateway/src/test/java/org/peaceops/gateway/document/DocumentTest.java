package org.peaceops.gateway.document;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;

/** Needs the services' documents, which {@code package} writes. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class DocumentTest {

    static final List<String> SERVICES = List.of("programs", "partners", "metrics");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> DATASET =
            Map.of("programs", "figures", "partners", "partnerships", "metrics", "contributions");

    /** The one address that each service has for itself and the gateway for all. */
    private static final String JOINED = "/api/v1/datasets";

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyOperationOfAServiceIsThereAsTheServiceDescribesIt(String service) throws Exception {
        JsonNode merged = merged();

        for (var path : part(service).get("paths").properties()) {
            if (!path.getKey().equals(JOINED)) {
                for (var operation : path.getValue().properties()) {
                    JsonNode found =
                            merged.at("/paths").path(path.getKey()).path(operation.getKey());
                    assertThat(bare(found))
                            .as(operation.getKey() + " " + path.getKey())
                            .isEqualTo(bare(operation.getValue()));
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyAddressOfAServiceIsRoutedToIt(String service) throws Exception {
        for (String path : (Iterable<String>) part(service).get("paths")::fieldNames) {
            if (!path.equals(JOINED)) {
                String address =
                        path.replace("{service}", service)
                                .replace("{dataset}", DATASET.get(service))
                                .replaceAll("\\{[^}]+}", "1");
                when().get(address).then().header(StubService.NAME_HEADER, service);
            }
        }
    }

    @Test
    void noTwoServicesGiveOneNameTwoShapes() throws Exception {
        Map<String, JsonNode> shapes = new HashMap<>();
        Map<String, String> owners = new HashMap<>();
        for (String service : SERVICES) {
            for (var schema : part(service).at("/components/schemas").properties()) {
                JsonNode shape = shapes.putIfAbsent(schema.getKey(), schema.getValue());
                String owner = owners.putIfAbsent(schema.getKey(), service);
                if (shape != null) {
                    assertThat(schema.getValue())
                            .as("schema %s of %s and of %s", schema.getKey(), service, owner)
                            .isEqualTo(shape);
                }
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        JsonNode merged = merged();

        assertThat(merged.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        ref -> assertThat(merged.at(ref.substring(1)).isMissingNode()).isFalse());
    }

    @Test
    void everyOperationHasATagASummaryAndAnIdOfItsOwn() throws Exception {
        List<JsonNode> operations =
                merged().get("paths").properties().stream()
                        .flatMap(path -> path.getValue().properties().stream())
                        .map(Map.Entry::getValue)
                        .toList();

        assertThat(operations)
                .allSatisfy(o -> assertThat(o.path("tags")).isNotEmpty())
                .allSatisfy(o -> assertThat(o.path("summary").asText()).isNotEmpty());
        assertThat(operations)
                .extracting(o -> o.path("operationId").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsAddedIsAnsweredAsOneRow() throws Exception {
        merged().path("paths")
                .forEach(
                        path -> {
                            JsonNode schema =
                                    path.at("/post/responses/201/content/application~1json/schema");
                            assertThat(schema.isMissingNode() || schema.has("$ref"))
                                    .as(schema.toString())
                                    .isTrue();
                        });
    }

    @Test
    void theGatewaysListOfDatasetsIsTheJoinedOne() throws Exception {
        JsonNode list = merged().at("/paths/~1api~1v1~1datasets/get");

        assertThat(list.path("parameters")).isEmpty();
        assertThat(list.at("/responses/200/content").toString())
                .isEqualTo(
                        "{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/JoinedDatasets\"}}}");
    }

    @Test
    void theDocumentSaysWhatThisIsAndHowToBegin() {
        when().get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", startsWith("3.1"))
                .body("info.title", equalTo("Peace operations data services"))
                .body("info.description", containsString("Start here"))
                .body("servers.url", equalTo(List.of("/")))
                .body("tags.name", equalTo(MergedDocument.TAGS))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"));
        when().get("/openapi.yaml").then().statusCode(200).contentType("application/yaml");
    }

    @Test
    void swaggerUiIsServedAndReadsThisDocument() {
        String page = when().get("/swagger-ui").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("<title>Peace operations data services</title>")
                .contains("'/openapi'");
    }

    @Test
    void theFrontPageLinksToWhatIsThere() {
        String page =
                when().get("/")
                        .then()
                        .statusCode(200)
                        .contentType("text/html")
                        .extract()
                        .asString();

        List<String> links =
                Pattern.compile("href=\"(/[^\"]*)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .toList();
        assertThat(links).contains("/swagger-ui", "/openapi.json", "/q/health", "/api/v1/programs");
        assertThat(links).allSatisfy(link -> when().get(link).then().statusCode(200));
    }

    @Test
    void theIndexNamesWhatCanBeRead() {
        when().get("/api/v1")
                .then()
                .statusCode(200)
                .body("data.path", hasItem("/api/v1/programs"))
                .body("data.path", hasItem("/api/v1/contributions/summary"))
                .body("data.path", hasItem("/api/v1/datasets"))
                .body("links.openapi", equalTo("/openapi.json"));
    }

    private static JsonNode merged() throws IOException {
        return JSON.readTree(RestAssured.get("/openapi.json").asByteArray());
    }

    private static JsonNode part(String service) throws IOException {
        String name = "openapi-parts/%1$s/%1$s.json".formatted(service);
        try (InputStream text =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            assertThat(text)
                    .as("%s; package the services first: ./mvnw package -pl gateway -am", name)
                    .isNotNull();
            return JSON.readTree(text);
        }
    }

    /** Without the examples, meanings and problems that the gateway adds. */
    private static JsonNode bare(JsonNode operation) {
        JsonNode copy = operation.deepCopy();
        if (copy.path("responses") instanceof ObjectNode responses) {
            responses.remove(List.of("502", "504"));
        }
        for (JsonNode parameter : copy.path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                ((ObjectNode) parameter).remove(List.of("example", "description"));
            }
        }
        return copy;
    }
}
