package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Answers that are given again as they were, as long as they are true. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class KeptAnswersTest {

    private static final String SUM = "/api/v1/contributions/summary?from=1996-01&to=1996-01";
    private static final int REVISIONS = 12;
    private static final int READERS = 4;

    @Inject DataSource database;

    @TestHTTPResource URI service;

    @Test
    void writeIsSeenAtOnce() {
        for (int troops = 1; troops <= REVISIONS; troops++) {
            load(troops);
            for (int again = 0; again < 3; again++) {
                assertThat(given().get(SUM).jsonPath().getInt("data[0].total"))
                        .isEqualTo(2 * troops);
            }
        }
    }

    /** Two countries always have the same number, which each revision raises. */
    @Test
    void revisionsNeverMix() throws Exception {
        load(100);
        AtomicBoolean done = new AtomicBoolean();
        // threads of their own: virtual ones that never rest would leave none to the service
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(threads.submit(() -> readUntil(done)));
            }
            for (int troops = 101; troops <= 100 + REVISIONS; troops++) {
                load(troops);
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    private int readUntil(AtomicBoolean done) {
        long before = 0;
        int reads = 0;
        for (; !done.get(); reads++) {
            Response answer =
                    given().get("/api/v1/contributions?from=1996-01&to=1996-01&country=GHA,RWA");
            long revision = Long.parseLong(answer.header("Peaceops-Revision"));
            assertThat(answer.jsonPath().getLong("revision")).isEqualTo(revision);
            assertThat(answer.header("ETag")).startsWith("\"" + revision + ".");
            assertThat(revision).isGreaterThanOrEqualTo(before);
            assertThat(new HashSet<>(reported(answer))).hasSize(1);
            before = revision;
        }
        return reads;
    }

    private static List<Integer> reported(Response answer) {
        return answer.jsonPath().getList("data.findAll { it.total != null }.total");
    }

    @Test
    void requestsAlikeThatComeTogetherAskTheDatabaseOnce() throws Exception {
        load(7);
        String address = SUM + "&groupBy=country";
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            List<Future<Response>> answers = new ArrayList<>();
            connection.setAutoCommit(false);
            statement.execute("lock table contribution_total in access exclusive mode");
            try {
                for (int reader = 0; reader < READERS; reader++) {
                    answers.add(threads.submit((Callable<Response>) () -> given().get(address)));
                }
                await().until(() -> waiting() > 0);
                await().during(Duration.ofMillis(500)).until(() -> waiting() == 1);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            assertSame(answers);
        }
    }

    private static void assertSame(List<Future<Response>> answers)
            throws InterruptedException, ExecutionException {
        for (Future<Response> answer : answers) {
            assertThat(answer.get().jsonPath().getList("data.total")).containsExactly(7, 7);
            assertThat(answer.get().header("ETag"))
                    .isEqualTo(answers.getFirst().get().header("ETag"));
        }
    }

    private long waiting() throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select count(*) from pg_locks where not granted and relation = 'contribution_total'::regclass");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void answerGivenAgainIsTheSameByteForByte() throws Exception {
        load(9);
        for (String encoding : List.of("gzip", "identity", "gzip;q=0, identity")) {
            for (String format : List.of("json", "csv", "ndjson", "xlsx")) {
                var first = get(Version.HTTP_1_1, SUM + "&format=" + format, encoding);
                var again = get(Version.HTTP_1_1, SUM + "&format=" + format, encoding);
                assertThat(again.body()).isEqualTo(first.body());
                for (String header :
                        List.of(
                                "ETag",
                                "Content-Type",
                                "Content-Encoding",
                                "Vary",
                                "Cache-Control",
                                "Peaceops-Revision",
                                "Content-Disposition")) {
                    assertThat(again.headers().allValues(header))
                            .as(header)
                            .isEqualTo(first.headers().allValues(header));
                }
            }
        }
    }

    @Test
    void packedAnswerHoldsWhatThePlainOneDoes() throws Exception {
        load(11);
        for (Version version :
                List.of(Version.HTTP_1_1, Version.HTTP_2, Version.HTTP_1_1, Version.HTTP_2)) {
            byte[] plain = get(version, SUM, "identity").body();
            var packed = get(version, SUM, "gzip");
            boolean gzip =
                    packed.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            assertThat(gzip || version == Version.HTTP_2).isTrue();
            assertThat(gzip ? unpacked(packed.body()) : packed.body()).isEqualTo(plain);
        }
    }

    @Test
    void keptAnswerIsAnsweredWith304AndHeadAlike() {
        load(13);
        String etag = given().get(SUM).header("ETag");
        given().get(SUM).then().statusCode(200).header("ETag", etag);
        given().header("If-None-Match", etag)
                .get(SUM)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .header("Peaceops-Revision", etag.substring(1, etag.indexOf('.')));
        Response head = given().head(SUM);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(etag);
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void refusalsAreNotKept() {
        for (int again = 0; again < 2; again++) {
            given().get(SUM + "&country=Atlantis")
                    .then()
                    .statusCode(400)
                    .header("ETag", (String) null);
        }
    }

    private java.net.http.HttpResponse<byte[]> get(
            Version version, String address, String encodings)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            var request =
                    HttpRequest.newBuilder(service.resolve(address))
                            .header("Accept-Encoding", encodings)
                            .build();
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    private static void load(int troops) {
        var file =
                new WideFile()
                        .troops("1996-01-31", "Ghana", "GHA", "UNIFIL", troops, 0)
                        .troops("1996-01-31", "Rwanda", "RWA", "UNTSO", troops, 0);
        Imports.load("contributions", file.bytes(), "two-countries.csv", "");
    }
}
