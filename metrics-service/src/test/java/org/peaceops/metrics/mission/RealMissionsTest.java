package org.peaceops.metrics.mission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** The Data Hub's list of missions, unchanged, against what was counted in it apart. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealMissionsTest {

    private static final Path FILE = Path.of("../../shared/data/un/DPPADPOSS-PKO.csv");

    private static JsonPath first;

    @BeforeEach
    void fileLiesBesideTheProject() {
        assumeThat(FILE).as("skipped: the real file is not part of the project").exists();
    }

    @Test
    @Order(1)
    void everyRowIsLoaded() throws IOException {
        first = load();
        assertThat(first.getString("state")).isEqualTo("completed");
        assertThat(first.getMap("counts"))
                .containsEntry("rowsRead", 81)
                .containsEntry("rowsRefused", 0)
                .containsEntry("strayQuotesRemoved", 1)
                .containsEntry("decimalCommasRead", 140)
                .containsEntry("ended", 0);
        assertThat(first.getInt("counts.added") + first.getInt("counts.changed")).isEqualTo(81);
    }

    @Test
    @Order(2)
    void sevenPlacesWereTheWrongWayRound() {
        assertThat(problems("coordinates-swapped"))
                .containsExactlyInAnyOrder(
                        "UNOSOM II",
                        "UNOSOM I",
                        "UNEF",
                        "UNAVEM II",
                        "UNAVEM I",
                        "MINUSMA",
                        "UNSCOB");
        assertThat(problems("coordinates-implausible")).isEmpty();
        mission("MINUSMA")
                .body("latitude", equalTo(12.65f))
                .body("longitude", equalTo(-8.0f))
                .body("flags", contains("coordinates-swapped"));
        mission("UNSCOB").body("latitude", equalTo(37.9669f)).body("longitude", equalTo(23.7668f));
        mission("UNFICYP").body("latitude", equalTo(35.1667f)).body("flags", equalTo(List.of()));
    }

    @Test
    @Order(3)
    void umbrellasAreFlaggedAndTheirPartsSaySo() {
        assertThat(problems("umbrella")).containsExactlyInAnyOrder("UNOSOM", "UNEF", "UNAVEM");
        mission("UNEF").body("flags", contains("umbrella", "coordinates-swapped"));
        mission("UNEF I").body("partOf", equalTo("UNEF"));
        mission("UNEF II").body("partOf", equalTo("UNEF"));
        mission("UNAVEM III").body("partOf", nullValue());
    }

    @Test
    @Order(4)
    void whatTheFileDoesNotTellStays() {
        mission("UNYOM")
                .body("startedOn", equalTo("1963-07-04"))
                .body("startedPrecision", equalTo("day"))
                .body("endedOn", equalTo("1964-09-04"))
                .body("hostCountries", contains("YEM"))
                .body("kind", equalTo("peacekeeping"))
                .body("source.code", equalTo("UN-PSDATA"));
        mission("DOMREP")
                .body(
                        "name",
                        equalTo(
                                "Mission of the Representative of the Secretary-General in the Dominican Republic"));
        mission("UNPROFOR")
                .body("endedOn", equalTo("1995-03-01"))
                .body("endedPrecision", equalTo("month"));
        mission("UNFOR").body("startedOn", nullValue()).body("status", equalTo("ended"));
        mission("MINUSTAH").body("status", equalTo("ended"));
    }

    @Test
    @Order(5)
    void missionThatTheFileHasAsActiveKeepsAnEndThatIsKnown() {
        assertThat(problems("active-but-ended")).containsExactly("MINUSMA");
        mission("MINUSMA").body("endedOn", equalTo("2023-06-30"));
    }

    @Test
    @Order(6)
    void sameFileAgainIsNoRevision() throws IOException {
        JsonPath again = load();
        assertThat(again.getString("state")).isEqualTo("unchanged");
        assertThat(again.getLong("earlierImport")).isEqualTo(first.getLong("id"));
    }

    @Test
    @Order(7)
    void completeFileEndsNoMissionOfOtherSources() throws IOException {
        JsonPath report =
                Imports.load(
                        "missions",
                        Files.readAllBytes(FILE),
                        "DPPADPOSS-PKO.csv",
                        "?mode=complete");
        assertThat(report.getString("state")).isEqualTo("unchanged");
        mission("UNAMA").body("source.code", equalTo("UN-MISSIONS"));
    }

    @Test
    @Order(8)
    void missionIsActiveToTheEndOfAMonthThatIsAllThatIsKnown() {
        assertThat(active("1995-03-31")).contains("UNPROFOR", "UNOSOM II");
        assertThat(active("1995-04-01")).doesNotContain("UNPROFOR", "UNOSOM II", "UNFOR");
    }

    /** Acronyms of the lines that have a problem of this kind. */
    private static List<String> problems(String code) {
        List<String> lines;
        try {
            lines = Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        JsonPath all = given().get(first.getString("links.problems") + "?size=1000").jsonPath();
        List<Integer> numbers =
                all.getList("data.findAll { it.code == '" + code + "' }.line", Integer.class);
        return numbers.stream().map(n -> lines.get(n - 1).split(",")[1]).toList();
    }

    private static List<String> active(String day) {
        return given().get("/api/v1/missions?size=1000&activeOn=" + day)
                .jsonPath()
                .getList("data.acronym");
    }

    private static io.restassured.response.ValidatableResponse mission(String acronym) {
        return given().get("/api/v1/missions/{acronym}", acronym).then().statusCode(200);
    }

    private static JsonPath load() throws IOException {
        return Imports.load("missions", Files.readAllBytes(FILE), "DPPADPOSS-PKO.csv", "");
    }
}
