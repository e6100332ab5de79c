package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

/** Files that the service fetches itself, from a publisher of good and bad ones. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = Publisher.class, restrictToAnnotatedClass = true)
class FetchedImportsTest {

    private static final String IMPORTS = "/api/v1/datasets/contributions/imports";

    private final String publisher = System.getProperty(Publisher.ADDRESS);

    @Test
    void fileIsFetchedOnceAndAskedForAgainByItsVersion() {
        byte[] file = new WideFile().troops("1993-01-31", "Ghana", "GHA", "UNIFIL", 10, 1).bytes();
        publish("/good/csv", file);
        JsonPath first = fetched("/good/csv", "");
        assertThat(first.getString("state")).isEqualTo("completed");
        assertThat(first.getLong("counts.added")).isEqualTo(4);
        assertThat(first.getString("fetched.url")).isEqualTo(publisher + "/good/csv");
        assertThat(first.getInt("fetched.status")).isEqualTo(200);
        assertThat(first.getString("fetched.at")).isNotNull();
        assertThat(first.getString("fileName")).endsWith("-good-csv");

        JsonPath again = fetched("/good/csv", "");
        assertThat(again.getString("state")).isEqualTo("unchanged");
        assertThat(again.getInt("fetched.status")).isEqualTo(304);
        assertThat(again.getLong("earlierImport")).isEqualTo(first.getLong("id"));
        assertThat(again.getString("reason")).contains("304");

        // a dry run reports on the file even though it is known
        assertThat(fetched("/good/csv", "?dryRun=true").getInt("fetched.status")).isEqualTo(200);
        // known as merged is not known as complete
        assertThat(fetched("/good/csv", "?mode=complete").getInt("fetched.status")).isEqualTo(200);

        publish(
                "/good/csv",
                new WideFile().troops("1993-01-31", "Ghana", "GHA", "UNIFIL", 20, 1).bytes());
        JsonPath next = fetched("/good/csv", "");
        assertThat(next.getString("state")).isEqualTo("completed");
        assertThat(next.getLong("counts.changed")).isEqualTo(1);
    }

    @Test
    void fileThatWasRefusedIsNotTakenForKnown() {
        publish("/other/csv", "a,b\n1,2\n".getBytes());
        for (int attempt = 0; attempt < 2; attempt++) {
            String address =
                    fetch("/other/csv", "")
                            .then()
                            .statusCode(422)
                            .body("type", equalTo("urn:peaceops:problem:unknown-layout"))
                            .extract()
                            .path("import");
            given().get(address)
                    .then()
                    .body("state", equalTo("refused"))
                    .body("fetched.status", equalTo(200));
        }
    }

    @Test
    void whatTheAddressDoesNotGiveIsAFailedImport() {
        for (var bad :
                Map.of(
                                "/missing", "404",
                                "/slow", "longer",
                                "/trickle", "longer",
                                "/large", "capacity",
                                "/broken", "500",
                                "/not-modified", "304",
                                "/cut-short", "fixed content-length",
                                "/moved-round", "again and again")
                        .entrySet()) {
            String address =
                    fetch(bad.getKey(), "")
                            .then()
                            .statusCode(422)
                            .body("type", equalTo("urn:peaceops:problem:fetch-failed"))
                            .body("detail", containsString(bad.getValue()))
                            .body("detail", not(containsString("Exception")))
                            .body("import", notNullValue())
                            .extract()
                            .path("import");
            given().get(address)
                    .then()
                    .body("state", equalTo("failed"))
                    .body("fetched.url", equalTo(publisher + bad.getKey()))
                    .body("reason", containsString(bad.getValue()));
        }
        for (String dead : List.of("http://localhost:9/csv", "http://files.invalid/csv")) {
            order(dead, "")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:peaceops:problem:fetch-failed"))
                    .body("detail", not(containsString("Exception")));
        }
    }

    @Test
    void redirectIsFollowedOnTheSameHostAlone() {
        publish(
                "/good/csv",
                new WideFile().troops("1993-01-31", "Ghana", "GHA", "UNIFIL", 10, 1).bytes());
        assertThat(fetched("/moved-here", "?dryRun=true").getString("state"))
                .isIn("completed", "unchanged");
        for (String away : List.of("/moved-away", "/moved-off", "/moved-to-a-file")) {
            fetch(away, "")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:peaceops:problem:address-refused"));
        }
    }

    @Test
    void addressesThatAreNotAllowedAreNotAsked() {
        for (String url :
                List.of(
                        "http://elsewhere.example/csv",
                        "ftp://127.0.0.1/csv",
                        "file:///etc/passwd",
                        "http://user:secret@127.0.0.1/csv",
                        "http://127.0.0.1/csv",
                        "http://127.0.0.1:5432/",
                        "http://[::1]/csv",
                        "http:///csv",
                        "no address",
                        "",
                        "x".repeat(3000))) {
            order(url, "")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:peaceops:problem:address-refused"));
        }
        given().contentType("application/json")
                .body(Map.of("url", publisher + "/good/csv"))
                .post(IMPORTS)
                .then()
                .statusCode(401);
    }

    @Test
    void requestSentTwiceFetchesOnce() {
        publish(
                "/once/csv",
                new WideFile().troops("1992-05-31", "Ghana", "GHA", "UNIFIL", 3, 1).bytes());
        String key = java.util.UUID.randomUUID().toString();
        String first = keyed(key, "/once/csv").then().statusCode(202).extract().header("Location");
        assertThat(keyed(key, "/once/csv").then().statusCode(202).extract().header("Location"))
                .isEqualTo(first);
        assertThat(given().get(publisher + "/asked/once/csv").asString()).isEqualTo("1");
        keyed(key, "/good/csv").then().statusCode(422);
        Imports.finished(first);
    }

    @Test
    void scheduleFetchesByItself() {
        await().atMost(Duration.ofSeconds(60)).until(() -> scheduled().size() >= 2);
        var states = scheduled().stream().map(i -> i.get("state")).toList();
        assertThat(states.getFirst()).isEqualTo("completed");
        assertThat(states.subList(1, states.size())).containsOnly("unchanged");
    }

    /** Whoever comes later finds the first at it, or an import that came of the same strike. */
    @Test
    void twoThatKeepTheSameScheduleFetchOnce() {
        await().atMost(Duration.ofSeconds(60)).until(() -> scheduled().size() >= 5);
        long asked = Long.parseLong(given().get(publisher + "/asked/scheduled/csv").asString());
        List<Map<String, Object>> imports = scheduled();
        assertThat(imports.stream().map(i -> strike(i.get("requestedAt").toString())))
                .doesNotHaveDuplicates();
        assertThat(imports.size()).isGreaterThanOrEqualTo((int) asked - 1);
    }

    /** The schedule strikes every two seconds. */
    private static long strike(String requestedAt) {
        return Instant.parse(requestedAt).getEpochSecond() / 2;
    }

    private void publish(String path, byte[] file) {
        given().contentType("text/csv").body(file).put(publisher + path).then().statusCode(204);
    }

    private static List<Map<String, Object>> scheduled() {
        return given().get(IMPORTS + "?size=1000")
                .jsonPath()
                .getList(
                        "data.findAll { it.requestedBy == 'schedule' && it.state != 'running' && it.state != 'received' }");
    }

    private JsonPath fetched(String path, String query) {
        Response answer = fetch(path, query);
        answer.then().statusCode(202);
        return Imports.finished(answer.header("Location"));
    }

    private Response fetch(String path, String query) {
        return order(publisher + path, query);
    }

    private static Response order(String url, String query) {
        return given().header("Authorization", "Bearer " + Tokens.of("importer"))
                .contentType("application/json")
                .body(Map.of("url", url))
                .post(IMPORTS + query);
    }

    private Response keyed(String key, String path) {
        return given().header("Authorization", "Bearer " + Tokens.of("importer"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("url", publisher + path))
                .post(IMPORTS);
    }
}
