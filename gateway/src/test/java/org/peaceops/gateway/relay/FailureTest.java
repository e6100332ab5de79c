package org.peaceops.gateway.relay;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.Gateway;
import org.peaceops.gateway.testing.SlowZeros;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;
import org.peaceops.gateway.testing.Zeros;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.security.Roles;
import org.peaceops.platform.testing.Tokens;

/** The limits here are those of {@link StubServices}: 1 s without a byte, 4 + 2 requests. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class FailureTest {

    private static final String IMPORTS = "/api/v1/datasets/partnerships/imports";

    StubService partners;
    StubService metrics;

    @Test
    void aDeadServiceIsUnavailableUntilItIsBack() {
        when().get("/api/v1/countries").then().statusCode(200);
        partners.kill();
        try {
            problem("/api/v1/countries", 503, "service-unavailable")
                    .header("Retry-After", equalTo("5"));
            when().get("/api/v1/missions").then().statusCode(200);
        } finally {
            partners.revive();
        }
        when().get("/api/v1/countries").then().statusCode(200);
    }

    @Test
    void aServiceThatDoesNotAnswerIsGivenUp() {
        problem("/api/v1/countries/stall", 504, "service-stalled");
    }

    @Test
    void aServiceThatHangsUpIsABadGateway() {
        problem("/api/v1/countries/hang-up", 502, "service-broken");
    }

    @Test
    void anAnswerThatBreaksMidwayIsNotTakenForWhole() {
        assertThatThrownBy(() -> get("/api/v1/countries/break-midway"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anAnswerThatStallsMidwayIsNotTakenForWhole() {
        assertThatThrownBy(() -> get("/api/v1/countries/stall-midway"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aSlowUploadIsNotCutWhileItMoves() throws Exception {
        var request =
                Gateway.to(IMPORTS)
                        .header("Authorization", "Bearer " + Tokens.of(Roles.IMPORTER))
                        .POST(BodyPublishers.ofInputStream(() -> new SlowZeros(10, 300)))
                        .build();

        var answer = Gateway.client().send(request, BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("{\"bytes\":10}");
    }

    @Test
    void aCallerMayPauseInItsUploadForLongerThanAServiceMay() throws Exception {
        var request =
                Gateway.to(IMPORTS)
                        .header("Authorization", "Bearer " + Tokens.of(Roles.IMPORTER))
                        .POST(BodyPublishers.ofInputStream(() -> new SlowZeros(2, 2500)))
                        .build();

        var answer = Gateway.client().send(request, BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("{\"bytes\":2}");
    }

    @Test
    void anUploadThatTheServiceDoesNotTakeIsGivenUp() throws Exception {
        assertThat(upload("/api/v1/countries/held").statusCode()).isEqualTo(504);
    }

    @Test
    void anUploadToAServiceThatHangsUpIsABadGateway() throws Exception {
        assertThat(upload("/api/v1/countries/hang-up").statusCode()).isEqualTo(502);
    }

    @Test
    void anAnswerThatComesBeforeTheUploadIsDoneReachesTheCaller() throws Exception {
        var answer = upload("/api/v1/countries/deny");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("denied");
    }

    @Test
    void aServiceWithTooManyRequestsIsBusyAndTheOthersAreNot() {
        List<CompletableFuture<HttpResponse<String>>> crowd =
                IntStream.range(0, 20)
                        .mapToObj(
                                i ->
                                        Gateway.client()
                                                .sendAsync(
                                                        Gateway.to(
                                                                        "/api/v1/missions/stall?crowd="
                                                                                + i)
                                                                .build(),
                                                        BodyHandlers.ofString()))
                        .toList();
        when().get("/api/v1/countries").then().statusCode(200);

        List<HttpResponse<String>> answers = crowd.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(503, 504);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() == 503)
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(a -> assertThat(a.body()).contains("service-busy").contains("metrics"))
                .allSatisfy(a -> assertThat(a.headers().firstValue("Retry-After")).hasValue("5"));
        when().get("/api/v1/missions").then().statusCode(200);
    }

    @Test
    void whenTheCallerLeavesTheServiceIsToldSo() throws Exception {
        int before = metrics.brokenOff().get();
        try (Socket socket = Gateway.socket()) {
            socket.getOutputStream()
                    .write(
                            "GET /api/v1/missions/flood?bytes=500000000 HTTP/1.1\r\nHost: x\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isPositive();
        }

        await().untilAsserted(() -> assertThat(metrics.brokenOff().get()).isGreaterThan(before));
        when().get("/api/v1/missions").then().statusCode(200);
    }

    @Test
    void whenTheCallerLeavesBeforeTheAnswerTheServiceIsToldSo() throws Exception {
        int before = metrics.brokenOff().get();
        try (Socket socket = Gateway.socket()) {
            socket.getOutputStream()
                    .write(
                            "GET /api/v1/missions/stall HTTP/1.1\r\nHost: x\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(200);
        }

        await().untilAsserted(() -> assertThat(metrics.brokenOff().get()).isGreaterThan(before));
    }

    /** The limit is there because a caller that sends on must not be the one that waits. */
    private static HttpResponse<String> upload(String path) throws Exception {
        var request =
                Gateway.to(path)
                        .header("Authorization", "Bearer " + Tokens.of(Roles.IMPORTER))
                        .timeout(Duration.ofSeconds(6))
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new Zeros(60 << 20, new AtomicLong())))
                        .build();
        return Gateway.client().send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return Gateway.client().send(Gateway.to(path).build(), BodyHandlers.ofString());
    }

    private static ValidatableResponse problem(String path, int status, String code) {
        return when().get(path)
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:peaceops:problem:" + code))
                .body("status", equalTo(status))
                .body("detail", containsString("partners"))
                .body("detail", not(containsString("Exception")))
                .body("detail", not(containsString("127.0.0.1")))
                .body("instance", startsWith("urn:peaceops:request:"));
    }
}
