package org.peaceops.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.Gateway;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;
import org.peaceops.gateway.testing.Zeros;
import org.peaceops.platform.security.Roles;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class StreamingTest {

    private static final long MEBIBYTE = 1 << 20;
    private static final long LARGE = 200 * MEBIBYTE;

    /** What four socket buffers of the machine may hold; without back pressure it would be all. */
    private static final long ON_THE_WAY = LARGE / 2;

    private static final String IMPORTS = "/api/v1/datasets/contributions/imports";

    StubService metrics;

    @Test
    void aLargeUploadArrivesWhole() throws Exception {
        var request =
                Gateway.to(IMPORTS)
                        .header("Authorization", "Bearer " + Tokens.of(Roles.IMPORTER))
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new Zeros(LARGE, new AtomicLong())))
                        .build();

        var answer = Gateway.client().send(request, BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("{\"bytes\":" + LARGE + "}");
    }

    @Test
    void aLargeAnswerArrivesWhole() throws Exception {
        var request = Gateway.to("/api/v1/contributions/flood?bytes=" + LARGE).build();

        var answer = Gateway.client().send(request, BodyHandlers.ofInputStream());

        try (InputStream body = answer.body()) {
            assertThat(Zeros.count(body)).isEqualTo(LARGE);
        }
    }

    @Test
    void anUploadRunsNoFurtherThanTheServiceReads() throws Exception {
        AtomicLong handedOut = new AtomicLong();
        var request =
                Gateway.to("/api/v1/contributions/held")
                        .header("Authorization", "Bearer " + Tokens.of(Roles.IMPORTER))
                        .POST(BodyPublishers.ofInputStream(() -> new Zeros(LARGE, handedOut)))
                        .build();

        var answer = Gateway.client().sendAsync(request, BodyHandlers.ofString());
        awaitStandstill(handedOut);

        assertThat(handedOut.get()).isBetween(1L, ON_THE_WAY);
        metrics.release();
        assertThat(answer.join().body()).isEqualTo("{\"bytes\":" + LARGE + "}");
    }

    @Test
    void anAnswerRunsNoFurtherThanTheCallerReads() throws Exception {
        long before = metrics.sent().get();
        try (Socket socket = Gateway.socket()) {
            socket.getOutputStream()
                    .write(
                            "GET /api/v1/contributions/flood?bytes=%d HTTP/1.1\r\nHost: x\r\n\r\n"
                                    .formatted(LARGE)
                                    .getBytes(StandardCharsets.US_ASCII));
            awaitStandstill(metrics.sent());

            assertThat(metrics.sent().get() - before).isBetween(1L, ON_THE_WAY);
        }
    }

    /** Shorter than the stall limit of these tests: that ends a service which takes no bytes. */
    private static void awaitStandstill(AtomicLong counter) {
        await().pollInterval(java.time.Duration.ofMillis(100))
                .until(
                        () -> {
                            long seen = counter.get();
                            Thread.sleep(300);
                            return seen > 0 && counter.get() == seen;
                        });
    }
}
