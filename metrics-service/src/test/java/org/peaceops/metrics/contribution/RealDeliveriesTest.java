package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/**
 * The two deliveries of the International Peace Institute, unchanged, against figures computed
 * apart.
 */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealDeliveriesTest {

    private static final Path FOLDER = Path.of("../../shared/data/ipi");
    private static final String FIRST = "full_gender_data.2014-10-22.csv";
    private static final String SECOND = "full_gender_data.2014-10-29.csv";

    private static JsonPath first;
    private static JsonPath second;

    @BeforeEach
    void deliveriesLieBesideTheProject() {
        assumeThat(FOLDER.resolve(SECOND))
                .as("skipped: the real deliveries are not part of the project")
                .exists();
    }

    @Test
    @Order(1)
    void firstDeliveryIsLoadedWholeAndCounted() throws IOException {
        first = load(FIRST);
        assertThat(first.getString("state")).isEqualTo("completed");
        Map<String, Integer> counts = first.getMap("counts");
        assertThat(counts)
                .containsEntry("rowsRead", 35_201)
                .containsEntry("detailRows", 29_116)
                .containsEntry("totalRowsSetAside", 6_085)
                .containsEntry("reportedValues", 43_682)
                .containsEntry("notReportedValues", 72_782)
                .containsEntry("inconsistent", 17)
                .containsEntry("rowsRefused", 0)
                .containsEntry("added", 116_464);
        List<String> codes =
                given().get(first.getString("links.problems") + "?size=1000")
                        .jsonPath()
                        .getList("data.code");
        assertThat(codes.stream().filter(c -> c.equals("inconsistent"))).hasSize(17);
        assertThat(codes.stream().filter(c -> c.equals("more-than-total"))).hasSize(3);
        assertThat(codes.stream().filter(c -> c.equals("first-import"))).hasSize(1);
        assertThat(first.getLong("problemCount")).isEqualTo(17 + 3 + 1);
    }

    @Test
    @Order(2)
    void headcountsOfAMonthAreThePublishedOnes() {
        assertThat(month("2009-11", "")).isEqualTo(List.of(98_029, 3_017));
        assertThat(month("2010-09", "")).isEqualTo(List.of(99_863, 3_330));
        assertThat(month("2012-02", "")).isEqualTo(List.of(98_795, 3_696));
        assertThat(month("2014-02", "")).isEqualTo(List.of(98_350, 3_758));
    }

    @Test
    @Order(3)
    void sameFileAgainIsNoRevision() throws IOException {
        JsonPath again = load(FIRST);
        assertThat(again.getString("state")).isEqualTo("unchanged");
        assertThat(again.getLong("earlierImport")).isEqualTo(first.getLong("id"));
        assertThat(again.getString("revision")).isNull();
    }

    @Test
    @Order(4)
    void secondDeliveryAddsItsMonthAlone() throws IOException {
        second = load(SECOND);
        assertThat(second.getString("state")).isEqualTo("completed");
        assertThat(second.getLong("revision")).isEqualTo(first.getLong("revision") + 1);
        assertThat(second.getMap("counts"))
                .containsEntry("reportedValues", 44_577)
                .containsEntry("detailRows", 29_689)
                .containsEntry("added", (29_689 - 29_116) * 4)
                .containsEntry("changed", 0)
                .containsEntry("ended", 0)
                .containsEntry("unchanged", 116_464);
        assertThat(month("2014-03", "")).isEqualTo(List.of(97_811, 3_690));
        assertThat(month("2014-02", "")).isEqualTo(List.of(98_350, 3_758));
    }

    @Test
    @Order(5)
    void monthIsNotReportedAsKnownBeforeItCame() {
        JsonPath then =
                summary(
                        "?from=2014-03&to=2014-03&groupBy=month&asKnownOn="
                                + first.getLong("revision"));
        assertThat(then.getString("data[0].total")).isNull();
        assertThat(then.getString("data[0].status")).isEqualTo("not-reported");
        assertThat(then.getString("gaps[0].month")).isEqualTo("2014-03");
    }

    @Test
    @Order(6)
    void changeFeedOfTheSecondDeliveryIsItsMonth() {
        JsonPath changes =
                given().get(
                                "/api/v1/changes/metrics?since="
                                        + first.getLong("revision")
                                        + "&size=1000&include=total")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(changes.getLong("page.total")).isEqualTo((29_689 - 29_116) * 4L);
        assertThat(changes.getList("data.change")).containsOnly("created");
        assertThat(changes.getList("data.key.month")).containsOnly("2014-03");
    }

    @Test
    @Order(7)
    void militaryWomenOfSixCountriesGrewBySixtyFourPercent() {
        String six = "&country=ETH,GHA,RWA,SEN,TZA,UGA&personnelType=military";
        assertThat(month("2010-09", six).getLast()).isEqualTo(434);
        assertThat(month("2013-09", six).getLast()).isEqualTo(711);
    }

    @Test
    @Order(8)
    void everyGroupingAddsUpToThePublishedHeadcounts() {
        Map<String, Integer> published =
                Map.of(
                        "2009-11", 98_029, "2010-09", 99_863, "2012-02", 98_795, "2014-02", 98_350,
                        "2014-03", 97_811);
        for (String groups :
                List.of(
                        "country",
                        "region",
                        "subregion",
                        "mission",
                        "hostCountry",
                        "personnelGroup,personnelType")) {
            published.forEach(
                    (month, persons) -> {
                        JsonPath cells =
                                summary(
                                        "?from=%1$s&to=%1$s&size=1000&groupBy=%2$s"
                                                .formatted(month, groups));
                        assertThat(
                                        cells.<Integer>getList("data.total").stream()
                                                .filter(total -> total != null)
                                                .mapToInt(Integer::intValue)
                                                .sum())
                                .as("%s by %s", month, groups)
                                .isEqualTo(persons);
                    });
        }
    }

    @Test
    @Order(9)
    void changeOfMilitaryWomenIsThePublishedGrowth() {
        String from = "?from=2013-09&to=2013-09&personnelType=military&by=female&change=2010-09&";
        JsonPath six = summary(from + "country=ETH,GHA,RWA,SEN,TZA,UGA");
        assertThat(six.getString("data[0].change.percent")).isEqualTo("63.82");
        JsonPath others = summary(from + "countryNot=ETH,GHA,RWA,SEN,TZA,UGA");
        assertThat(others.getString("data[0].change.percent")).isEqualTo("-0.56");
        assertThat(others.getInt("data[0].change.baseline")).isEqualTo(1_614);
    }

    @Test
    @Order(10)
    void coverageNamesEveryMonth() {
        JsonPath coverage =
                given().get("/api/v1/datasets/contributions/coverage?size=1000")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(coverage.getList("data")).hasSize(53);
        assertThat(coverage.getList("data.silentContributors[0]")).contains("USA");
    }

    @Test
    @Order(9)
    void rankingOfTheUnIsCheckedAndNotLoaded() throws IOException {
        JsonPath report = load("../un/Rank.csv");
        assertThat(report.getString("state")).isEqualTo("checked");
        assertThat(report.getString("layout")).isEqualTo("un-ranking");
        assertThat(report.getString("revision")).isNull();
        assertThat(report.getMap("counts"))
                .containsEntry("rowsRead", 122)
                .containsEntry("rowsRefused", 0)
                .containsEntry("countriesRanked", 122)
                .containsEntry("total", 81_932)
                .containsEntry("nothingKnown", 122)
                .containsEntry("differing", 0)
                .containsEntry("ranksDiffering", 0);
        assertThat(report.getLong("problemCount")).isZero();
    }

    private static JsonPath load(String name) throws IOException {
        return Imports.load("contributions", Files.readAllBytes(FOLDER.resolve(name)), name, "");
    }

    private static List<Integer> month(String month, String more) {
        JsonPath answer = summary("?from=%1$s&to=%1$s&groupBy=month%2$s".formatted(month, more));
        assertThat(answer.getString("data[0].month")).isEqualTo(month);
        return List.of(answer.getInt("data[0].total"), answer.getInt("data[0].female"));
    }

    private static JsonPath summary(String query) {
        return given().get("/api/v1/contributions/summary" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
