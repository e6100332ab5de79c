package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Exports longer than any buffer between here and the reader. */
@QuarkusTest
@TestProfile(LongExportTest.Limits.class)
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class LongExportTest {

    private static final String EXPORT = "/api/v1/datasets/contributions/export";
    private static final int ROWS = 1_050_000;

    private static boolean loaded;

    @Inject DataSource database;

    public static class Limits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "peaceops.exports.at-once", "1",
                    "peaceops.exports.stall-timeout", "5S");
        }
    }

    @BeforeEach
    void moreRowsThanASheetHolds() throws SQLException {
        if (loaded) {
            return;
        }
        Imports.load(
                "contributions",
                new WideFile().troops("2001-01-31", "Ghana", "GHA", "UNIFIL", 10, 1).bytes(),
                "first.csv",
                "");
        String rows =
                """
                insert into contribution (month, country, mission, personnel_type, female, male, total, status, flags, import_id, line, from_revision)
                select make_date(1950 + n / 12 %% 70, n %% 12 + 1, 1), 'C' || n / 840, 'BULK', 'troops',
                       n %% 50, n %% 700, n %% 50 + n %% 700, 'reported', '{}', i.id, n, c.number
                from generate_series(1, %d) n, (select max(id) as id from data_import) i, revision_counter c
                """
                        .formatted(ROWS);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(rows);
            statement.execute("vacuum (analyze) contribution");
        }
        loaded = true;
    }

    @Test
    void everyRowArrivesOnce() throws Exception {
        try (var body = open("?format=csv").body()) {
            long lines = 0;
            byte[] buffer = new byte[1 << 16];
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            // the header and the rows of the file that was imported, one for each personnel type
            assertThat(lines).isEqualTo(ROWS + 5);
        }
    }

    @Test
    void moreRowsThanASheetHoldsAreRefusedWithAWayOut() {
        given().get(EXPORT + "?format=xlsx")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:peaceops:problem:too-many-rows"))
                .body("detail", containsString("1,048,575"))
                .body("detail", containsString("parquet"));
    }

    @Test
    void readerThatTakesNothingIsCutOffAndItsTurnGivenBack() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setReceiveBufferSize(8_192);
            ask(socket);
            assertThat(socket.getInputStream().readNBytes(12))
                    .isEqualTo("HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII));
            given().get(EXPORT + "?country=GHA")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "60")
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:peaceops:problem:exports-busy"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> given().get(EXPORT + "?country=GHA").statusCode() == 200);
            String rest = new String(rest(socket), StandardCharsets.ISO_8859_1);
            assertThat(rest).doesNotEndWith("0\r\n\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"ndjson, fetch forward%", "csv, copy (%"})
    void exportWhoseDatabaseFailsBreaksOffVisibly(String format, String statement)
            throws Exception {
        try (var body = open("?format=" + format).body()) {
            assertThat(body.readNBytes(100_000)).hasSize(100_000);
            try (var connection = database.getConnection();
                    var killed =
                            connection
                                    .createStatement()
                                    .executeQuery(
                                            "select pg_terminate_backend(pid) from pg_stat_activity where query like '%s'"
                                                    .formatted(statement))) {
                assertThat(killed.next()).isTrue();
            }
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get(EXPORT + "?country=GHA").statusCode() == 200);
    }

    private static HttpResponse<InputStream> open(String query) throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + EXPORT + query))
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private static void ask(Socket socket) throws IOException {
        String request = "GET %s?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(EXPORT);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static byte[] rest(Socket socket) throws IOException {
        try {
            socket.setSoTimeout(20_000);
            return socket.getInputStream().readAllBytes();
        } catch (java.net.SocketException reset) {
            return "reset".getBytes(StandardCharsets.US_ASCII);
        }
    }
}
