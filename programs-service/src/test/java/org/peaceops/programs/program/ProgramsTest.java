package org.peaceops.programs.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ProgramsTest {

    private static final String PROGRAMS = "/api/v1/programs";

    @Test
    void programsOfTheSourcesAreThere() {
        JsonPath all =
                given().get(PROGRAMS + "?size=1000").then().statusCode(200).extract().jsonPath();
        assertThat(all.<String>getList("data.code"))
                .contains(
                        "GPOI", "APRRP", "GDRP", "SFP", "GSCF", "FMF", "IMET", "PKO", "CWD",
                        "INL-PP");
        assertThat(all.<String>getList("data.mission")).doesNotContainNull();
        List<String> sources =
                given().get("/api/v1/sources?size=1000").jsonPath().getList("data.code");
        assertThat(sources).containsAll(all.getList("data.source.code"));
    }

    @Test
    void fundedByAnAccount() {
        given().get(PROGRAMS + "?fundingAccount=PKO").then().body("data.code", hasItem("GPOI"));
    }

    @Test
    void unknownProgramIsNotFoundNamingTheNearest() {
        given().get(PROGRAMS + "/GPIO")
                .then()
                .statusCode(404)
                .body("detail", containsString("GPOI"));
    }

    @Test
    void programIsCreatedReplacedAndDeletedKeepingItsHistory() {
        String code = aCode();
        Response created = editor().body(program(code, "First")).post(PROGRAMS);
        created.then().statusCode(201);
        assertThat(created.header("Location")).isEqualTo(PROGRAMS + "/" + code);
        long first = created.jsonPath().getLong("revision");
        String etag = given().get(PROGRAMS + "/" + code).header("ETag");
        long second =
                editor().header("If-Match", etag)
                        .body(program(code, "Second"))
                        .put(PROGRAMS + "/" + code)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("revision");
        assertThat(second).isGreaterThan(first);
        assertThat(name(code, "?asKnownOn=" + first)).isEqualTo("First");
        assertThat(name(code, "")).isEqualTo("Second");
        editor().header("If-Match", "\"" + second + "\"")
                .delete(PROGRAMS + "/" + code)
                .then()
                .statusCode(204);
        given().get(PROGRAMS + "/" + code).then().statusCode(404);
        assertThat(name(code, "?asKnownOn=" + second)).isEqualTo("Second");
        given().get("/api/v1/changes/programs?since=" + (first - 1))
                .then()
                .body(
                        "data.findAll { it.key.code == '" + code + "' }.change",
                        equalTo(List.of("created", "changed", "deleted")));
    }

    @Test
    void changeSaysWhoAndWhy() {
        long revision =
                editor().header("Peaceops-Reason", "Annual review")
                        .body(program(aCode(), "Any"))
                        .post(PROGRAMS)
                        .jsonPath()
                        .getLong("revision");
        given().get("/api/v1/revisions/programs?sort=-number")
                .then()
                .body(
                        "data.find { it.number == " + revision + " }.reason",
                        equalTo("Annual review"))
                .body("data.find { it.number == " + revision + " }.author", equalTo("tester"))
                .body("data.find { it.number == " + revision + " }.kind", equalTo("edit"));
    }

    @Test
    void changeWithoutIfMatchIsRefused() {
        String code = created();
        editor().body(program(code, "Other")).put(PROGRAMS + "/" + code).then().statusCode(428);
        editor().delete(PROGRAMS + "/" + code).then().statusCode(428);
    }

    @Test
    void changeOfWhatMovedIsRefused() {
        String code = created();
        editor().header("If-Match", "\"1\"")
                .body(program(code, "Other"))
                .put(PROGRAMS + "/" + code)
                .then()
                .statusCode(412);
        editor().header("If-Match", "\"1\", \"2\"")
                .body(program(code, "Other"))
                .put(PROGRAMS + "/" + code)
                .then()
                .statusCode(412);
    }

    @Test
    void ifMatchMayBeAListOrAny() {
        String code = created();
        String etag = given().get(PROGRAMS + "/" + code).header("ETag");
        editor().header("If-Match", "\"1\", W/" + etag)
                .body(program(code, "Other"))
                .put(PROGRAMS + "/" + code)
                .then()
                .statusCode(200);
        editor().header("If-Match", "*")
                .body(program(code, "Third"))
                .put(PROGRAMS + "/" + code)
                .then()
                .statusCode(200);
    }

    @Test
    void yearsThatEndBeforeTheyBeginAreRefused() {
        editor().body(
                        program(aCode(), "Any")
                                .replace("\"from\": 2005", "\"from\": 2005, \"to\": 2004"))
                .post(PROGRAMS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("years.to"));
        editor().body(program(aCode(), "Any").replace("2005", "2005.7"))
                .post(PROGRAMS)
                .then()
                .statusCode(400);
        editor().body(program(aCode(), "Any").replace("2005", "\"2005\""))
                .post(PROGRAMS)
                .then()
                .statusCode(400);
    }

    @Test
    void sameCodeTwiceIsAConflict() {
        String code = created();
        editor().body(program(code, "Again"))
                .post(PROGRAMS)
                .then()
                .statusCode(409)
                .body("detail", containsString("program code is taken"));
    }

    @Test
    void eachWrongFieldIsNamed() {
        editor().body("{\"code\":\"lower\",\"kind\":\"club\"}")
                .post(PROGRAMS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("code"))
                .body("violations.field", hasItem("kind"))
                .body("violations.field", hasItem("name"))
                .body("violations.field", hasItem("source"));
    }

    @Test
    void bodyThatIsNoJsonIsRefused() {
        for (String body :
                List.of(
                        "",
                        "{",
                        "[]",
                        "{\"code\":{}}",
                        "{\"years\":{\"from\":\"x\"}}",
                        "nonsense")) {
            editor().body(body)
                    .post(PROGRAMS)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:peaceops:problem:invalid-body"));
        }
        editor().contentType("text/plain")
                .body("x")
                .post(PROGRAMS)
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:peaceops:problem:unsupported-media-type"));
        editor().body("\"" + "x".repeat(2_000_000) + "\"").post(PROGRAMS).then().statusCode(413);
    }

    @Test
    void misspeltFieldIsRefusedNamingTheNearest() {
        editor().body(program(aCode(), "Any").replace("\"mission\"", "\"mision\""))
                .post(PROGRAMS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("mision"))
                .body("detail", containsString("\"mission\""));
    }

    @Test
    void unknownSourceIsRefusedNamingTheNearest() {
        editor().body(program(aCode(), "Any").replace("PM-GPI", "PM-GIP"))
                .post(PROGRAMS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("source.code"))
                .body("detail", containsString("PM-GPI"));
    }

    @Test
    void writingNeedsATokenOfTheRightRole() {
        String body = program(aCode(), "Any");
        given().contentType("application/json")
                .body(body)
                .post(PROGRAMS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"));
        with(Tokens.of("importer"))
                .body(body)
                .post(PROGRAMS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        with(Tokens.issued("https://elsewhere", "peaceops", Duration.ofHours(1), "editor"))
                .body(body)
                .post(PROGRAMS)
                .then()
                .statusCode(401);
        with(Tokens.issued("https://peaceops.local", "other", Duration.ofHours(1), "editor"))
                .body(body)
                .post(PROGRAMS)
                .then()
                .statusCode(401);
        with(Tokens.issued("https://peaceops.local", "peaceops", Duration.ofHours(-1), "editor"))
                .body(body)
                .post(PROGRAMS)
                .then()
                .statusCode(401);
        with("eyJhbGciOiJub25lIn0.e30.").body(body).post(PROGRAMS).then().statusCode(401);
    }

    @Test
    void keySentTwiceIsDoneOnce() {
        String key = UUID.randomUUID().toString();
        String body = program(aCode(), "Once");
        Response first = editor().header("Idempotency-Key", key).body(body).post(PROGRAMS);
        Response second = editor().header("Idempotency-Key", key).body(body).post(PROGRAMS);
        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        editor().header("Idempotency-Key", key)
                .body(program(aCode(), "Other"))
                .post(PROGRAMS)
                .then()
                .statusCode(422);
    }

    @Test
    void keyOfARefusedRequestIsFreeAgain() {
        String key = UUID.randomUUID().toString();
        editor().header("Idempotency-Key", key).body("{}").post(PROGRAMS).then().statusCode(400);
        editor().header("Idempotency-Key", key)
                .body(program(aCode(), "Any"))
                .post(PROGRAMS)
                .then()
                .statusCode(201);
    }

    @Test
    void updateIsNeverLost() throws Exception {
        String code = created();
        long before = revisions();
        int writers = 64;
        try (var pool = Executors.newFixedThreadPool(16)) {
            Callable<Integer> attempt =
                    () -> {
                        String etag = given().get(PROGRAMS + "/" + code).header("ETag");
                        return editor().header("If-Match", etag)
                                .body(program(code, UUID.randomUUID().toString()))
                                .put(PROGRAMS + "/" + code)
                                .statusCode();
                    };
            long successes = 0;
            for (Future<Integer> answer :
                    pool.invokeAll(java.util.Collections.nCopies(writers, attempt))) {
                assertThat(answer.get()).isIn(200, 412);
                successes += answer.get() == 200 ? 1 : 0;
            }
            assertThat(successes).isPositive();
            // gapless: a refused writer leaves no number behind
            assertThat(revisions()).isEqualTo(before + successes);
        }
    }

    private static long revisions() {
        return given().get("/api/v1/revisions/programs?include=total&size=1")
                .jsonPath()
                .getLong("page.total");
    }

    private static String created() {
        String code = aCode();
        editor().body(program(code, "Any")).post(PROGRAMS).then().statusCode(201);
        return code;
    }

    private static String aCode() {
        return "T-"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private static String name(String code, String query) {
        return given().get(PROGRAMS + "/" + code + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("name");
    }

    private static RequestSpecification editor() {
        return with(Tokens.of("editor"));
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private static String program(String code, String name) {
        return """
               {"code": "%s", "name": "%s", "kind": "program", "status": "active", "mission": "For a test.",
                "implementingPartners": ["One, with a comma", "Two"], "years": {"from": 2005, "basis": "fiscal"},
                "source": {"code": "PM-GPI", "locator": "made up for a test"}}"""
                .formatted(code, name);
    }
}
