package org.peaceops.gateway.access;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.gateway.testing.Gateway;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;
import org.peaceops.gateway.testing.Zeros;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.security.Roles;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class AccessTest {

    private static final String ISSUER = "https://peaceops.local";
    private static final String IMPORTS = "/api/v1/datasets/contributions/imports";

    StubService metrics;

    @Test
    void anyoneMayRead() {
        when().get("/api/v1/programs").then().statusCode(200);
        when().head("/api/v1/programs").then().statusCode(200);
        when().options("/api/v1/programs").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void writingNeedsAToken(String method) {
        unauthenticated(given().when().request(method, "/api/v1/programs").then());
    }

    @Test
    void anyoneMayAskAQuestionThatTravelsAsABody() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/indicators/growth/evaluations")
                .then()
                .statusCode(200);
        unauthenticated(given().when().post("/api/v1/indicators/growth").then());
        unauthenticated(given().when().put("/api/v1/indicators/growth/evaluations").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.EDITOR, Roles.IMPORTER})
    void whoeverCouldHaveTheRightPassesAndTheServiceGetsTheToken(String role) {
        String token = Tokens.of(role);

        given().auth()
                .oauth2(token)
                .when()
                .delete("/api/v1/programs/X")
                .then()
                .statusCode(200)
                .body("headers.authorization[0]", equalTo("Bearer " + token));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.READER, "somebody"})
    void aTokenWithoutARoleToWriteIsForbidden(String role) {
        given().auth()
                .oauth2(Tokens.of(role))
                .when()
                .delete("/api/v1/programs/X")
                .then()
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:peaceops:problem:forbidden"))
                .body("detail", containsString("editor, importer"));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefusedEvenToRead() {
        refusedWith(
                Tokens.issued("https://else.example", "peaceops", Duration.ofHours(1), "editor"));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refusedWith(Tokens.issued(ISSUER, "else", Duration.ofHours(1), "editor"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refusedWith(Tokens.issued(ISSUER, "peaceops", Duration.ofHours(-1), "editor"));
    }

    @Test
    void aTokenThatWasChangedIsRefused() {
        String token = Tokens.of(Roles.READER);
        String payload =
                java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                "{\"iss\":\"https://peaceops.local\",\"aud\":\"peaceops\"}"
                                        .getBytes(StandardCharsets.UTF_8));

        refusedWith(token.replaceFirst("\\.[^.]+\\.", "." + payload + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "a.b.c",
                // {"alg":"none"}
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."
            })
    void whatIsNoTokenIsRefused(String token) {
        refusedWith(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic eDp5", "Bearer", "Negotiate abc", "token"})
    void anotherSchemeIsRefused(String authorization) {
        unauthenticated(
                given().header("Authorization", authorization)
                        .when()
                        .get("/api/v1/programs")
                        .then());
    }

    @Test
    void aRefusedUploadIsAnsweredThoughItsBodyIsNotWanted() throws Exception {
        var request =
                Gateway.to(IMPORTS)
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new Zeros(50 << 20, new AtomicLong())))
                        .build();
        long before = metrics.received().get();

        var answer = Gateway.client().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(metrics.received().get()).isEqualTo(before);
    }

    @Test
    void noByteOfABodyIsLostWhileTheTokenIsChecked() throws Exception {
        var request =
                Gateway.to(IMPORTS)
                        .header("Authorization", "Bearer " + Tokens.of(Roles.IMPORTER))
                        .POST(BodyPublishers.ofString("month,country\n2014-02,GHA\n"))
                        .build();

        var answer = Gateway.client().send(request, BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("{\"bytes\":26}");
    }

    @Test
    void aBodyTooLongIsRefusedBeforeItIsSent() throws Exception {
        tooLarge("/api/v1/programs", (1 << 20) + 1, "at most 1 MiB");
    }

    @Test
    void anImportMayBeLongerThanAnythingElse() throws Exception {
        tooLarge(IMPORTS, (1L << 30) + 1, "at most 1024 MiB");
    }

    @Test
    void whoAsksBeforeSendingIsToldToGoOn() throws Exception {
        try (Socket socket = Gateway.socket()) {
            send(
                    socket,
                    "POST %s HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(IMPORTS, Tokens.of(Roles.IMPORTER)));
            assertThat(read(socket, "\r\n\r\n")).startsWith("HTTP/1.1 100 Continue");

            send(socket, "a,b");

            assertThat(read(socket, "}")).contains("200 OK").endsWith("{\"bytes\":3}");
        }
    }

    @Test
    void whoAsksBeforeSendingIsRefusedWithoutSending() throws Exception {
        try (Socket socket = Gateway.socket()) {
            send(
                    socket,
                    "POST %s HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9999\r\n\r\n"
                            .formatted(IMPORTS));

            assertThat(read(socket, "}")).startsWith("HTTP/1.1 401");
        }
    }

    private static void tooLarge(String path, long length, String limit) throws Exception {
        try (Socket socket = Gateway.socket()) {
            send(
                    socket,
                    "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(path, length, Tokens.of(Roles.EDITOR, Roles.IMPORTER)));

            assertThat(read(socket, "}"))
                    .startsWith("HTTP/1.1 413")
                    .contains("urn:peaceops:problem:too-large")
                    .contains(limit);
        }
    }

    private static void refusedWith(String token) {
        unauthenticated(
                given().header("Authorization", "Bearer " + token)
                        .when()
                        .get("/api/v1/programs")
                        .then());
    }

    private static void unauthenticated(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", "Bearer realm=\"peaceops\"")
                .body("type", equalTo("urn:peaceops:problem:unauthenticated"))
                .body("detail", not(containsString("Exception")));
    }

    private static void send(Socket socket, String text) throws Exception {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String read(Socket socket, String end) throws Exception {
        InputStream in = socket.getInputStream();
        StringBuilder text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        return text.toString();
    }
}
