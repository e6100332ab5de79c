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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.launcher.testing.Launched;
import org.peaceops.launcher.testing.Launched.Result;

/**
 * Profiles through the gateway of a whole stack: of a real delivery where there is one, else of a
 * file of our own making.
 */
class ProfilesStackTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DELIVERY =
            ROOT.resolve("../shared/data/ipi/full_gender_data.2014-10-29.csv").normalize();

    private static final String HEADER =
            "Date,Contributor,Contributor_ISO-3,Mission,"
                    + "Individual_Police_Male,Individual_Police_Female,Individual_Police_Total,"
                    + "Formed_Police_Units_Male,Formed_Police_Units_Female,Formed_Police_Units_Total,"
                    + "Experts_on_Mission_Male,Experts_on_Mission_Female,Experts_on_Mission_Total,"
                    + "Troops_Male,Troops_Female,Troops_Total,Total_Male,Total_Female,Total_Total\r\n";

    private static final List<String> COUNTRIES =
            List.of("GHA", "ETH", "RWA", "SEN", "TZA", "UGA", "BGD", "IND", "NPL", "PAK");

    /** What carries the revision at which it was read, by service. */
    private static final Map<String, List<String>> PARTS =
            Map.of(
                    "c", List.of("partnerships", "capabilityUnits"),
                    "m",
                            List.of(
                                    "deployment",
                                    "missions",
                                    "personnelTypes",
                                    "trend",
                                    "missionTrend",
                                    "genderTargets",
                                    "fatalities",
                                    "incidents"));

    private static final AtomicInteger OTHER_THAN_BEFORE = new AtomicInteger(1_000);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir static Path place;

    private static Launched stack;
    private static String token;

    @BeforeAll
    static void up() throws Exception {
        stack = Launched.on(ROOT, place.resolve("data"));
        Result up = stack.run("up", "--background", "--port=" + stack.port());
        assertThat(up.exitCode()).as(up.text()).isZero();
        token = stack.run("token", "--role=importer").text().strip();
        Path file = Files.isReadable(DELIVERY) ? DELIVERY : madeUp("first.csv", "2014-02-28", 700);
        Result loaded = stack.run("import", file.toString());
        assertThat(loaded.exitCode()).as(loaded.text()).isZero();
    }

    @AfterAll
    static void down() throws Exception {
        stack.run("down");
        CLIENT.close();
    }

    @Test
    void aCountrysProfileHasTheTrueFigures() throws Exception {
        requireDelivery();
        JsonNode ghana = json("/api/v1/profiles/countries/Ghana?month=2014-02");

        assertThat(ghana.at("/deployment/data/0/total").asInt()).isEqualTo(2_864);
        assertThat(ghana.at("/deployment/data/0/female").asInt()).isEqualTo(286);
        assertThat(ghana.at("/deployment/data/0/womenPercent").decimalValue()).isEqualTo("9.99");
        assertThat(ghana.at("/deployment/data/0/change/baseline").asInt()).isEqualTo(2_821);
        assertThat(ghana.at("/rank/rank").asInt()).isEqualTo(10);
        assertThat(ghana.at("/rank/share").decimalValue()).isEqualTo("2.91");
        assertThat(ghana.at("/missions/data")).hasSize(9);
        assertThat(ghana.at("/trend/data")).hasSize(25);
        assertThat(ghana.at("/partnerships/data").findValuesAsText("program")).contains("APRRP");
        assertThat(ghana.at("/genderTargets/results/0/cohort/targets")).isNotEmpty();
        assertThat(ghana.at("/origin/synthetic").asBoolean(true)).isFalse();
    }

    @Test
    void aProgramsProfileHasTheTrueGrowth() throws Exception {
        requireDelivery();
        JsonNode program = json("/api/v1/profiles/programs/APRRP?month=2013-09");

        JsonNode growth = program.at("/womensGrowth/results/0");
        assertThat(program.path("from").asText()).isEqualTo("2010-09");
        assertThat(growth.at("/cohort/value").decimalValue()).isEqualTo("63.82");
        assertThat(growth.at("/comparison/value").decimalValue()).isEqualTo("-0.56");
        assertThat(program.at("/cohort/members").findValuesAsText("country"))
                .containsExactly("ETH", "GHA", "RWA", "SEN", "TZA", "UGA");
        assertThat(program.at("/figures/data")).isNotEmpty();
    }

    @Test
    void aMissionsProfileHasTheTrueFigures() throws Exception {
        requireDelivery();
        JsonNode unmiss = json("/api/v1/profiles/missions/UNMISS?month=2014-02");

        assertThat(unmiss.at("/deployment/data/0/total").asInt()).isEqualTo(8_494);
        assertThat(unmiss.at("/deployment/data/0/female").asInt()).isEqualTo(325);
        assertThat(unmiss.at("/contributors/data")).hasSize(66);
        assertThat(unmiss.at("/contributors/data/0/country").asText()).isEqualTo("IND");
        assertThat(unmiss.at("/contributors/data/0/total").asInt()).isEqualTo(2_017);
        assertThat(unmiss.at("/mission/hostCountries/0").asText()).isEqualTo("SSD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries/GHA", "programs/APRRP", "missions/UNMISS"})
    void everyExplanationOfAPartIsAnswered(String profile) throws Exception {
        JsonNode answer = json("/api/v1/profiles/" + profile);

        answer.path("explanations")
                .forEach(
                        address -> {
                            // what an indicator comes to for a cohort is asked at another place
                            if (!address.asText().contains("/values?")) {
                                assertThat(status(address.asText()))
                                        .as(address.asText())
                                        .isEqualTo(200);
                            }
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries/GHA?format=json",
                "countries/GHA?format=html",
                "programs/APRRP?cite=true",
                "missions/UNMISS?format=html"
            })
    void aSnapshotRepeatsByteForByteAfterAnotherImport(String profile) throws Exception {
        String snapshot = json("/api/v1/snapshot").path("snapshot").asText();
        String path = "/api/v1/profiles/%s&snapshot=%s".formatted(profile, snapshot);
        HttpResponse<String> before = get(path);
        assertThat(before.statusCode()).as(before.body()).isEqualTo(200);

        bring(OTHER_THAN_BEFORE.incrementAndGet());
        awaitOtherThan(snapshot);
        HttpResponse<String> after = get(path);

        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(before.headers().firstValue("ETag"));
    }

    @Test
    void aThousandReadsWhileImportsLandNeverMixTwoRevisions() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Set<String> snapshots = new TreeSet<>();
        int whole = 0;
        try (var threads = Executors.newFixedThreadPool(5)) {
            Future<Integer> imports = threads.submit(() -> importUntil(done));
            List<Callable<JsonNode>> reads =
                    IntStream.range(0, 1_000)
                            .<Callable<JsonNode>>mapToObj(
                                    i ->
                                            () ->
                                                    json(
                                                            "/api/v1/profiles/countries/"
                                                                    + COUNTRIES.get(i % 10)))
                            .toList();
            for (Future<JsonNode> read : threads.invokeAll(reads)) {
                JsonNode profile = read.get();
                snapshots.add(profile.path("snapshot").asText());
                whole += assertOneRevision(profile) ? 1 : 0;
            }
            done.set(true);
            assertThat(imports.get()).isGreaterThan(2);
        }
        assertThat(snapshots).hasSizeGreaterThan(2);
        assertThat(whole).isGreaterThan(900);
    }

    private static boolean assertOneRevision(JsonNode profile) {
        String snapshot = profile.path("snapshot").asText();
        boolean whole = true;
        for (var service : PARTS.entrySet()) {
            for (String name : service.getValue()) {
                JsonNode part = profile.path(name);
                whole &= part.has("revision");
                if (part.has("revision")) {
                    assertThat(List.of(snapshot.split("\\.")))
                            .as(name)
                            .contains(service.getKey() + part.path("revision").asText());
                }
            }
        }
        return whole;
    }

    private static int importUntil(AtomicBoolean done) throws Exception {
        int count = 0;
        while (!done.get()) {
            bring(2_000 + count++);
        }
        return count;
    }

    /** Another file, of a month of its own, with another number each time. */
    private static void bring(int troops) throws Exception {
        Path file = madeUp("more.csv", "2014-04-30", troops);
        HttpResponse<String> accepted =
                CLIENT.send(
                        HttpRequest.newBuilder(address("/api/v1/datasets/contributions/imports"))
                                .header("Content-Type", "text/csv")
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.ofFile(file))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String at = accepted.headers().firstValue("Location").orElseThrow();
        String state = "";
        while (!Set.of("completed", "failed", "refused", "unchanged").contains(state)) {
            Thread.sleep(100);
            state = json(at).path("state").asText();
        }
        assertThat(state).isEqualTo("completed");
    }

    private static synchronized Path madeUp(String name, String day, int troops)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (String country : COUNTRIES) {
            lines.add(
                    "%s,%s,%s,UNMISS,NA,NA,NA,NA,NA,NA,NA,NA,NA,%d,%d,%d,%d,%d,%d\r\n"
                            .formatted(
                                    day,
                                    country,
                                    country,
                                    troops,
                                    100,
                                    troops + 100,
                                    troops,
                                    100,
                                    troops + 100));
        }
        return Files.writeString(place.resolve(name), HEADER + String.join("", lines));
    }

    /** A new revision is known within a second. */
    private static void awaitOtherThan(String snapshot) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (json("/api/v1/profiles/countries/GHA").path("snapshot").asText().equals(snapshot)) {
            assertThat(System.nanoTime()).as("still " + snapshot).isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static void requireDelivery() {
        assumeTrue(Files.isReadable(DELIVERY), "no real delivery at " + DELIVERY);
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private static int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + stack.port()).resolve(path);
    }
}
