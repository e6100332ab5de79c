package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** What an import doubts; every row is kept all the same. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlausibilityTest {

    @Test
    @Order(1)
    void firstImportHasNothingToCompareWithAndSaysSoOnce() {
        JsonPath report =
                load(
                        new WideFile()
                                .troops("1999-01-31", "Ghana", "GHA", "UNIFIL", 100, 0)
                                .troops("1999-02-28", "Ghana", "GHA", "UNIFIL", 700, 0)
                                .troops("1999-02-28", "Kenya", "KEN", "UNIFIL", 5, 0)
                                .text());
        assertThat(report.getList("problems.code")).containsExactly("first-import");
    }

    @Test
    @Order(2)
    void fivefoldOfTheMonthBeforeIsSaidInBothDirections() {
        JsonPath report =
                load(
                        new WideFile()
                                .troops("1999-03-31", "Ghana", "GHA", "UNIFIL", 140, 0)
                                .troops("1999-03-31", "Kenya", "KEN", "UNIFIL", 25, 0)
                                .troops("1999-04-30", "Ghana", "GHA", "UNIFIL", 700, 0)
                                .troops("1999-04-30", "Kenya", "KEN", "UNIFIL", 124, 0)
                                .text());
        assertThat(of(report, "fivefold", "line")).containsExactly(2, 4);
        assertThat(of(report, "fivefold", "hint").getFirst().toString())
                .contains("GHA in UNIFIL had 700 troops the month before, 140 now");
        assertThat(report.getInt("counts.added")).isEqualTo(16);
    }

    @Test
    @Order(3)
    void contributorNewToAMissionIsSaidOnce() {
        JsonPath report =
                load(
                        new WideFile()
                                .troops("1999-05-31", "Nepal", "NPL", "UNIFIL", 10, 0)
                                .troops("1999-06-30", "Nepal", "NPL", "UNIFIL", 11, 0)
                                .troops("1999-05-31", "Ghana", "GHA", "UNTSO", 3, 0)
                                .troops("1999-05-31", "Fiji", "FJI", "UNTSO", 0, 0)
                                .text());
        assertThat(of(report, "new-in-mission", "value")).containsExactly("NPL", "GHA");
        assertThat(of(report, "new-in-mission", "line")).containsExactly(2, 4);
    }

    @Test
    @Order(4)
    void changeOfAMonthBeforeTheNewestIsSaid() {
        String file =
                new WideFile()
                        .troops("1999-01-31", "Ghana", "GHA", "UNIFIL", 101, 0)
                        .troops("1999-06-30", "Nepal", "NPL", "UNIFIL", 12, 0)
                        .text();
        JsonPath report = load(file);
        assertThat(of(report, "closed-month-changed", "value")).containsExactly("1999-01");
        assertThat(report.getInt("counts.changed")).isEqualTo(2);
        assertThat(load(file).getList("problems")).isEmpty();
    }

    @Test
    @Order(5)
    void monthsOutsideTheMissionAreSaidOncePerMission() {
        JsonPath report =
                load(
                        new WideFile()
                                .troops("1977-01-31", "Ghana", "GHA", "UNIFIL", 9, 0)
                                .troops("1977-02-28", "Ghana", "GHA", "UNIFIL", 9, 0)
                                .text());
        assertThat(of(report, "outside-mission", "value")).containsExactly("UNIFIL");
        assertThat(of(report, "outside-mission", "hint").getFirst().toString())
                .contains("2 values from 1977-01 to 1977-02", "1978-03");
    }

    @Test
    @Order(6)
    void womenMoreThanTheTotalAreKeptAndFlagged() {
        JsonPath report =
                load(
                        new WideFile()
                                .line(
                                        "1999-06-30,Ghana,GHA,UNTSO,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,9,4,NA,9,4")
                                .line(
                                        "1999-06-30,Kenya,KEN,UNTSO,NA,NA,NA,NA,NA,NA,NA,NA,NA,1,9,4,1,9,4")
                                .text());
        assertThat(of(report, "more-than-total", "line")).containsExactly(2, 3);
        assertThat(report.getInt("counts.implausible")).isEqualTo(2);
        JsonPath rows =
                given().get(
                                "/api/v1/contributions?from=1999-06&to=1999-06&mission=UNTSO&personnelType=troops")
                        .jsonPath();
        assertThat(rows.getList("data.flags"))
                .containsExactly(List.of("implausible"), List.of("implausible", "inconsistent"));
        assertThat(rows.getList("data.total")).containsExactly(4, 4);
    }

    @Test
    @Order(7)
    void manyDoubtsOfOneKindAreCountedRatherThanListed() {
        WideFile file = new WideFile();
        for (int i = 1; i <= 120; i++) {
            int year = 1900 + 45 + i % 33;
            int month = 1 + i % 12;
            file.troops("%d-%02d-28".formatted(year, month), "Ghana", "GHA", "UNIFIL", i, 0);
        }
        load(file.text());
        JsonPath report =
                load(
                        file.text()
                                .replace(
                                        ",NA,NA,NA,NA,NA,NA,NA,NA,NA,",
                                        ",NA,NA,1,NA,NA,NA,NA,NA,NA,"));
        assertThat(report.getLong("problemCount")).isBetween(100L, 300L);
        JsonPath all = given().get(report.getString("links.problems") + "?size=1000").jsonPath();
        assertThat(all.getList("data.findAll {it.code == 'closed-month-changed'}.hint").getLast())
                .asString()
                .matches("and \\d+ more of this kind.*");
    }

    @Test
    @Order(8)
    void rankingIsComparedAndNeverLoaded() {
        load(
                new WideFile()
                        .troops("1999-07-31", "Ghana", "GHA", "UNIFIL", 90, 10)
                        .troops("1999-07-31", "Ghana", "GHA", "UNTSO", 9, 1)
                        .troops("1999-07-31", "Kenya", "KEN", "UNIFIL", 45, 5)
                        .troops("1999-07-31", "Fiji", "FJI", "UNIFIL", 7, 0)
                        .text());
        JsonPath report =
                load(
                        """
                        \uFEFFISOCode3,M49_Code,Contributing_Country,Personnel_Contribution_Rank,Female_Personnel,Male_Personnel,Total_Uniformed_Personnel,Last_Reporting_Date
                        GHA,288,Ghana,1,11,99,110,31-Jul-99
                        KEN,404,Kenya,2,5,46,51,31-Jul-99
                        NPL,524,Nepal,3,1,2,3,31-Jul-99
                        CIV,384,Côte d’Ivoire,3,1,2,3,31-Jul-99
                        AUT,40,Austria,4,1,1,2,31-Jul-99

                        """);
        assertThat(report.getString("state")).isEqualTo("checked");
        assertThat(report.getString("revision")).isNull();
        assertThat(report.getMap("counts"))
                .containsEntry("countriesRanked", 5)
                .containsEntry("total", 169)
                .containsEntry("agreeing", 1)
                .containsEntry("differing", 1)
                .containsEntry("nothingKnown", 3)
                .containsEntry("ranksDiffering", 1);
        assertThat(of(report, "total-differs", "line")).containsExactly(3);
        assertThat(of(report, "rank-differs", "line")).containsExactly(6);
        assertThat(of(report, "not-ranked", "value")).containsExactly("FJI");
        assertThat(
                        given().get("/api/v1/contributions?from=1999-07&to=1999-07&country=NPL")
                                .jsonPath()
                                .getList("data"))
                .isEmpty();
    }

    private static List<Object> of(JsonPath report, String code, String field) {
        return report.getList("problems.findAll {it.code == '%s'}.%s".formatted(code, field));
    }

    private static JsonPath load(String file) {
        return Imports.load(
                "contributions", file.getBytes(StandardCharsets.UTF_8), "made-up.csv", "");
    }
}
