package org.peaceops.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Exit;
import org.peaceops.launcher.process.ProcessRecord;
import org.peaceops.launcher.process.Processes;
import org.peaceops.launcher.testing.Launched;
import org.peaceops.launcher.testing.Launched.Result;

/**
 * The whole stack as built, from nothing to true numbers through the gateway. One stack for all
 * tests, in the order in which a newcomer goes.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Real deliveries are not part of the project; without them the tests that read them skip. */
    private static final Path DELIVERIES = ROOT.resolve("../shared/data/ipi").normalize();

    private static final Path OCTOBER_22 = DELIVERIES.resolve("full_gender_data.2014-10-22.csv");
    private static final Path OCTOBER_29 = DELIVERIES.resolve("full_gender_data.2014-10-29.csv");
    private static final String IMPORTS = "/api/v1/datasets/contributions/imports";

    @TempDir static Path place;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Launched stack;

    @BeforeAll
    static void up() throws Exception {
        stack = Launched.on(ROOT, place.resolve("data"));
        Result up = stack.run("up", "--background", "--port=" + stack.port());
        assertThat(up.exitCode()).as(up.text()).isZero();
        assertThat(up.text()).contains("Ready after");
    }

    @AfterAll
    static void down() throws Exception {
        stack.run("down");
        CLIENT.close();
    }

    @Test
    @Order(1)
    void everythingIsReadyAndTheReferenceDataIsThere() throws Exception {
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(json("/api/v1/programs").get("data")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(json("/api/v1/sources").get("data")).isNotEmpty();
        assertThat(json("/api/v1/countries?include=total").at("/page/total").asInt())
                .isGreaterThan(249);
    }

    @Test
    @Order(2)
    void documentAndItsPageAreServed() throws Exception {
        assertThat(json("/openapi.json").get("openapi").asText()).startsWith("3.1");
        assertThat(get("/swagger-ui/").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void aSecondUpSaysThatItIsRunning() throws Exception {
        Result again = stack.run("up", "--background", "--port=" + stack.port());
        assertThat(again.exitCode()).isZero();
        assertThat(again.text()).startsWith("Already running at http://localhost:" + stack.port());
    }

    @Test
    @Order(4)
    void statusShowsEveryProcessReady() throws Exception {
        Result status = stack.run("status");
        assertThat(status.text()).doesNotContain("not ready").hasLineCount(7);
        assertThat(status.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "3, ''"})
    @Order(5)
    void anImportWithoutTokenIsUnauthorised(int offset, String token) throws Exception {
        HttpResponse<String> answer = post(stack.port() + offset, token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    @Order(6)
    void anImportWithTheWrongRoleIsForbidden(int offset) throws Exception {
        assertThat(post(stack.port() + offset, token("editor")).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void aFileOfAnotherLayoutIsRefusedWithItsReason() throws Exception {
        Path file = Files.writeString(place.resolve("other.csv"), "a,b\n1,2\n");
        Result refused = stack.run("import", file.toString());
        assertThat(refused.exitCode()).isEqualTo(Exit.NOTHING_LOADED);
        assertThat(refused.text()).startsWith("peaceops: Nothing was loaded. ");
    }

    @Test
    @Order(8)
    void aDryRunOfTheRealFileChangesNothing() throws Exception {
        requireDeliveries();
        Result dryRun = stack.run("import", OCTOBER_22.toString(), "--dry-run");
        assertThat(dryRun.exitCode()).as(dryRun.text()).isZero();
        assertThat(dryRun.text()).contains("as a dry run it changed nothing");
        assertNotReported("2014-02");
    }

    @Test
    @Order(9)
    void theRealFileGoesInWithItsFigures() throws Exception {
        requireDeliveries();
        Result loaded = stack.run("import", OCTOBER_22.toString());
        assertThat(loaded.exitCode()).as(loaded.text()).isZero();
        assertThat(loaded.text())
                .contains("is loaded as revision")
                .contains("29,116", "43,682", "6,085")
                .containsPattern("inconsistent +17\n");
    }

    @ParameterizedTest
    @Order(10)
    @CsvSource({
        "2009-11, 98029, 3017",
        "2010-09, 99863, 3330",
        "2012-02, 98795, 3696",
        "2014-02, 98350, 3758"
    })
    void theMonthsHaveTheirTrueSums(String month, int total, int female) throws Exception {
        requireDeliveries();
        assertSum(month, total, female);
    }

    @Test
    @Order(11)
    void theSameFileAgainBringsNothing() throws Exception {
        requireDeliveries();
        JsonNode before = newestRevision();
        Result again = stack.run("import", OCTOBER_22.toString());
        assertThat(again.exitCode()).isZero();
        assertThat(again.text()).contains("brought nothing new", "had brought it");
        assertThat(newestRevision()).isEqualTo(before);
    }

    @Test
    @Order(12)
    void aServiceKilledInTheMiddleOfAnImportKeepsTheOldRevision() throws Exception {
        requireDeliveries();
        JsonNode before = newestRevision();
        String token = token("importer");
        ProcessRecord metrics = state().process("metrics-service", 0);
        HttpResponse<String> accepted = post(stack.port(), token, OCTOBER_29);
        metrics.running().orElseThrow().destroyForcibly();
        assertThat(accepted.statusCode()).isEqualTo(202);

        String address = accepted.headers().firstValue("Location").orElseThrow();
        await(() -> isReadyAgain(metrics.pid()));
        assertThat(json(address).get("state").asText()).isEqualTo("failed");
        assertThat(newestRevision()).isEqualTo(before);
        assertNotReported("2014-03");
    }

    @Test
    @Order(13)
    void sendingItAgainWorksAndAddsItsMonth() throws Exception {
        requireDeliveries();
        Result loaded = stack.run("import", OCTOBER_29.toString());
        assertThat(loaded.exitCode()).as(loaded.text()).isZero();
        assertSum("2014-03", 97_811, 3_690);
        assertSum("2014-02", 98_350, 3_758);
    }

    @Test
    @Order(14)
    void downLeavesNoProcessAndNoListeningPort() throws Exception {
        StackState state = state();
        assertThat(stack.run("down").exitCode()).isZero();
        assertThat(state.survivors()).isEmpty();
        assertThat(state.isLauncherRunning()).isFalse();
        assertThat(state.ports().byName().values()).allMatch(PortCheck::isFree);
    }

    private static void assertSum(String month, int total, int female) throws Exception {
        JsonNode row = json(summary(month)).at("/data/0");
        assertThat(row.path("month").asText()).isEqualTo(month);
        assertThat(row.path("total").asInt()).isEqualTo(total);
        assertThat(row.path("female").asInt()).isEqualTo(female);
    }

    /** What is not known is said to be so; it is no zero. */
    private static void assertNotReported(String month) throws Exception {
        JsonNode row = json(summary(month)).at("/data/0");
        assertThat(row.path("status").asText()).isEqualTo("not-reported");
        assertThat(row.path("total").isNull()).isTrue();
    }

    private static String summary(String month) {
        return "/api/v1/contributions/summary?from=%1$s&to=%1$s&groupBy=month".formatted(month);
    }

    private static JsonNode newestRevision() throws Exception {
        return json("/api/v1/contributions?size=1").get("revision");
    }

    private static boolean isReadyAgain(long killed) {
        ProcessRecord metrics = state().process("metrics-service", 0);
        try {
            return metrics.pid() != killed && get("/q/health/ready").statusCode() == 200;
        } catch (Exception e) {
            return false;
        }
    }

    private static void requireDeliveries() {
        assumeTrue(Files.isReadable(OCTOBER_22), "no real delivery at " + OCTOBER_22);
    }

    private static StackState state() {
        return StateFile.read(new DataFolder(stack.data())).orElseThrow();
    }

    private static String token(String role) throws Exception {
        return stack.run("token", "--role=" + role).text().strip();
    }

    private static HttpResponse<String> post(int port, String token) throws Exception {
        return post(port, token, Files.writeString(place.resolve("tiny.csv"), "a,b\n"));
    }

    private static HttpResponse<String> post(int port, String token, Path file) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + IMPORTS))
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofFile(file));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + stack.port()).resolve(path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(deadline);
            Processes.sleep(200);
        }
    }
}
