package org.peaceops.gateway.cache;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.Gateway;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class CachedAnswersTest {

    private static final int STALE_MILLIS = 200;

    StubService metrics;

    /** One that no other test has asked for. */
    private final String path = "/api/v1/missions/pure?of=" + UUID.randomUUID();

    private int before;

    @BeforeEach
    void count() {
        before = metrics.pureAnswers().get();
    }

    @Test
    void theSecondAnswerComesFromMemoryAndIsTheSame() {
        String first = when().get(path).then().statusCode(200).extract().asString();

        when().get(path)
                .then()
                .statusCode(200)
                .body(equalTo(first))
                .header("Cache-Status", "peaceops; hit")
                .header("ETag", startsWith("\""))
                .header("Content-Type", startsWith("application/json"));
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aHundredIdenticalRequestsCostOne() {
        List<CompletableFuture<HttpResponse<String>>> all =
                IntStream.range(0, 100)
                        .mapToObj(
                                i ->
                                        Gateway.client()
                                                .sendAsync(get().build(), BodyHandlers.ofString()))
                        .toList();

        assertThat(all)
                .allSatisfy(a -> assertThat(a.join().statusCode()).isEqualTo(200))
                .extracting(a -> a.join().body())
                .containsOnly(all.getFirst().join().body());
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aNewRevisionIsAnsweredAnew() throws InterruptedException {
        metrics.revision(100);
        Thread.sleep(STALE_MILLIS);
        when().get(path).then().body("revision", equalTo(100));

        metrics.revision(101);
        Thread.sleep(STALE_MILLIS);

        when().get(path).then().body("revision", equalTo(101));
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whoKnowsTheAnswerGetsNoBody() {
        String etag = when().get(path).then().extract().header("ETag");

        given().header("If-None-Match", "\"other\", W/" + etag)
                .when()
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .body(emptyString());
        when().head(path).then().statusCode(200).header("ETag", etag).body(emptyString());
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void formatsAndEncodingsAreKeptApart() throws Exception {
        send("Accept", "application/json");
        send("Accept", "text/csv");
        send("Accept", "application/json", "Accept-Encoding", "gzip");

        assertThat(asked()).isEqualTo(3);
    }

    @Test
    void manyWaysToNameOneEncodingAreOne() throws Exception {
        send("Accept-Encoding", "gzip, deflate, br");
        send("Accept-Encoding", "br;q=1.0, gzip;q=0.8");
        send("Accept-Encoding", "gzip;q=0");
        send("Accept-Encoding", "identity");

        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whatIsTooLargeIsPassedOnAndNotKept() {
        String large = path + "&padding=100000";

        when().get(large).then().statusCode(200);
        int length = when().get(large).then().statusCode(200).extract().asByteArray().length;

        assertThat(length).isGreaterThan(100_000);
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whatIsNoFunctionOfTheRevisionIsNotKept() {
        when().get("/api/v1/missions/headers").then().statusCode(200);
        when().get("/api/v1/missions/anything").then().statusCode(200);
        when().get("/api/v1/missions/anything")
                .then()
                .statusCode(200)
                .header("Cache-Status", "peaceops; fwd=miss");
    }

    @Test
    void whenTheFirstCallerGoesAwayAnotherTakesItsPlace() throws Exception {
        var leaving = Gateway.socket();
        leaving.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: x\r\n\r\n".formatted(path).getBytes());
        Thread.sleep(50);
        var waiting = Gateway.client().sendAsync(get().build(), BodyHandlers.ofString());
        Thread.sleep(50);
        leaving.close();

        assertThat(waiting.orTimeout(10, TimeUnit.SECONDS).join().statusCode()).isEqualTo(200);
    }

    @Test
    void aCallerWhoGoesAwayBeforeItsTurnHoldsNobodyUp() throws Exception {
        metrics.revisionTakes(300);
        try (var leaving = Gateway.socket()) {
            leaving.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: x\r\n\r\n".formatted(path).getBytes());
            Thread.sleep(100);
        } finally {
            Thread.sleep(500);
            metrics.revisionTakes(0);
        }

        var next = Gateway.client().sendAsync(get().build(), BodyHandlers.ofString());
        assertThat(next.orTimeout(10, TimeUnit.SECONDS).join().statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongTokenGetsNothingFromMemory() {
        when().get(path).then().statusCode(200);

        given().auth().oauth2("no.token.atall").when().get(path).then().statusCode(401);
    }

    @Test
    void aServiceThatIsAwayIsNotHiddenByWhatWasKept() throws InterruptedException {
        when().get(path).then().statusCode(200);
        metrics.kill();
        try {
            Thread.sleep(STALE_MILLIS);
            when().get(path).then().statusCode(503);
        } finally {
            metrics.revive();
        }
    }

    private HttpRequest.Builder get() {
        return Gateway.to(path);
    }

    private void send(String... headers) throws Exception {
        var answer =
                Gateway.client().send(get().headers(headers).build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private int asked() {
        return metrics.pureAnswers().get() - before;
    }
}
