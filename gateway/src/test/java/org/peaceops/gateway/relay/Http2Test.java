package org.peaceops.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.gateway.testing.Gateway;
import org.peaceops.gateway.testing.Gzip;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;
import org.peaceops.gateway.testing.Zeros;
import org.peaceops.platform.security.Roles;
import org.peaceops.platform.testing.Tokens;

/**
 * What HTTP/2 alone brings with it: many requests of one connection, and bodies without headers.
 */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class Http2Test {

    private static final String IMPORTS = "/api/v1/datasets/contributions/imports";

    StubService metrics;

    @BeforeAll
    static void speakHttp2() {
        Gateway.speakHttp2();
    }

    @AfterAll
    static void speakHttp1() {
        Gateway.speakHttp1();
    }

    @Test
    void aJoinedViewIsAnswered() throws Exception {
        var answer = text(Gateway.to("/api/v1/snapshot").build());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.body()).contains("\"snapshot\"");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1, '{\"data\":'", "/openapi.json, {", "/openapi.yaml, ---"})
    void whatIsMadeHereIsPackedOnce(String path, String begin) throws Exception {
        var packed = Gateway.to(path).header("Accept-Encoding", "gzip").build();

        var answer = Gateway.client().send(packed, BodyHandlers.ofByteArray());

        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(Gzip.text(answer.body())).startsWith(begin);
    }

    @Test
    void inCleartextAnUpgradeIsNotTakenUp() throws Exception {
        String upgrade =
                """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Connection: Upgrade, HTTP2-Settings\r
                Upgrade: h2c\r
                HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r
                Content-Length: 9\r
                \r
                123456789"""
                        .formatted(IMPORTS, Tokens.of(Roles.IMPORTER));

        try (Socket socket = Gateway.socket()) {
            socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
            var lines = new Scanner(socket.getInputStream()).useDelimiter("}");

            assertThat(lines.next()).startsWith("HTTP/1.1 200").endsWith("{\"bytes\":9");
        }
    }

    @Test
    void aKeptAnswerIsGivenAgain() throws Exception {
        var read = Gateway.to("/api/v1/missions/pure?of=" + UUID.randomUUID()).build();
        String first = text(read).body();

        var again = text(read);

        assertThat(again.headers().firstValue("Cache-Status")).hasValue("peaceops; hit");
        assertThat(again.body()).isEqualTo(first);
    }

    @Test
    void anUploadThatIsTooLongIsRefusedAndItsConnectionGoesOn() throws Exception {
        var upload =
                authorized("/api/v1/missions")
                        .POST(BodyPublishers.ofByteArray(new byte[2 << 20]))
                        .build();

        assertThat(text(upload).statusCode()).isEqualTo(413);
        assertThat(text(Gateway.to("/api/v1/missions").build()).statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyWithoutALengthArrives() throws Exception {
        text(Gateway.to("/api/v1/missions").build());
        var upload =
                authorized(IMPORTS)
                        .POST(BodyPublishers.ofInputStream(() -> new Zeros(9, new AtomicLong())))
                        .build();

        assertThat(text(upload).body()).isEqualTo("{\"bytes\":9}");
    }

    @Test
    void theBodyOfAReadIsDropped() throws Exception {
        text(Gateway.to("/api/v1/missions").build());
        var read =
                Gateway.to("/api/v1/missions/anything")
                        .method(
                                "GET",
                                BodyPublishers.ofInputStream(() -> new Zeros(9, new AtomicLong())))
                        .build();

        assertThat(text(read).body()).contains("\"body\":\"\"");
    }

    @Test
    void anUploadThatWaitsDoesNotHoldUpAnother() throws Exception {
        text(Gateway.to("/api/v1/missions").build());
        CompletableFuture<HttpResponse<String>> waiting =
                Gateway.client()
                        .sendAsync(zeros("/api/v1/contributions/held"), BodyHandlers.ofString());
        TimeUnit.MILLISECONDS.sleep(300);

        assertThat(text(zeros(IMPORTS)).body()).isEqualTo("{\"bytes\":1000000}");

        metrics.release();
        assertThat(waiting.join().statusCode()).isEqualTo(200);
    }

    private static HttpRequest zeros(String path) {
        return authorized(path).POST(BodyPublishers.ofByteArray(new byte[1_000_000])).build();
    }

    private static HttpRequest.Builder authorized(String path) {
        return Gateway.to(path).header("Authorization", "Bearer " + Tokens.of(Roles.IMPORTER));
    }

    private static HttpResponse<String> text(HttpRequest request) throws Exception {
        return Gateway.client()
                .sendAsync(request, BodyHandlers.ofString())
                .orTimeout(5, TimeUnit.SECONDS)
                .get();
    }
}
