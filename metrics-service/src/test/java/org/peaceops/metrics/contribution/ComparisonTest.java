package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/**
 * Made-up headcounts of 1990 and 1991: GHA 10 and 20, RWA 20 and 20, KEN 0 then 5, FJI unknown then
 * 20, NPL 50 then unknown; KEN in 1990-03 alone besides.
 */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class ComparisonTest {

    private static final String SUMMARY = "/api/v1/contributions/summary";
    private static final String NA = ",NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA";

    @BeforeEach
    void twoYears() {
        WideFile file =
                new WideFile()
                        .troops("1990-01-31", "Ghana", "GHA", "UNIFIL", 9, 1)
                        .troops("1990-01-31", "Rwanda", "RWA", "UNIFIL", 20, 0)
                        .troops("1990-01-31", "Kenya", "KEN", "UNIFIL", 0, 0)
                        .line("1990-01-31,Fiji,FJI,UNIFIL" + NA)
                        .troops("1990-01-31", "Nepal", "NPL", "UNIFIL", 50, 0)
                        .troops("1990-03-31", "Kenya", "KEN", "UNIFIL", 7, 0)
                        .troops("1991-01-31", "Ghana", "GHA", "UNIFIL", 15, 5)
                        .troops("1991-01-31", "Rwanda", "RWA", "UNIFIL", 10, 10)
                        .troops("1991-01-31", "Kenya", "KEN", "UNIFIL", 5, 0)
                        .troops("1991-01-31", "Fiji", "FJI", "UNIFIL", 20, 0)
                        .line("1991-01-31,Nepal,NPL,UNIFIL" + NA);
        Imports.load("contributions", file.bytes(), "two-years.csv", "");
    }

    @Test
    void equalNumbersShareARankAndTheNextIsLeftOut() {
        JsonPath ranking = get("/api/v1/contributions/ranking?month=1991-01");
        assertThat(ranking.<Integer>getList("data.rank")).containsExactly(1, 1, 1, 4);
        assertThat(ranking.<String>getList("data.name"))
                .containsExactly("Fiji", "Ghana", "Rwanda", "Kenya");
        assertThat(ranking.<Float>getList("data.share"))
                .containsExactly(30.77f, 30.77f, 30.77f, 7.69f);
        assertThat(ranking.<String>getList("notReported.country")).containsExactly("NPL");
    }

    @Test
    void rankingByWomenOfAMissionIsPagedAlike() {
        String path =
                "/api/v1/contributions/ranking?month=1991-01&by=female&mission=UNIFIL&personnelType=military&size=2";
        JsonPath first = get(path);
        assertThat(first.<String>getList("data.country")).containsExactly("RWA", "GHA");
        assertThat(get(first.getString("links.next")).<String>getList("data.country"))
                .containsExactly("FJI", "KEN");
    }

    @Test
    void rankingOfAMonthNobodyKnowsIsEmpty() {
        JsonPath ranking = get("/api/v1/contributions/ranking?month=1950-01");
        assertThat(ranking.getList("data")).isEmpty();
        assertThat(ranking.getString("month")).isEqualTo("1950-01");
    }

    @Test
    void changeSaysWhyANumberIsAbsent() {
        JsonPath cells =
                get(SUMMARY + "?from=1991-01&to=1991-01&groupBy=country&change=year-before");
        assertThat(cells.<String>getList("data.country"))
                .containsExactly("FJI", "GHA", "KEN", "NPL", "RWA");
        assertThat(cells.<String>getList("data.change.status"))
                .containsExactly(
                        "baseline-not-reported",
                        "compared",
                        "baseline-zero",
                        "not-reported",
                        "compared");
        assertThat(cells.<Integer>getList("data.change.absolute"))
                .containsExactly(null, 10, 5, null, 0);
        assertThat(cells.<Float>getList("data.change.percent"))
                .containsExactly(null, 100f, null, null, 0f);
        assertThat(cells.getString("data[0].change.from")).isEqualTo("1990-01");
    }

    @Test
    void sumsOfUnequalMonthsAreSaidToDiffer() {
        JsonPath year =
                get(
                        SUMMARY
                                + "?from=1991-01&to=1991-12&groupBy=year,country&country=KEN&statistic=personnel-months&change=previous");
        assertThat(year.getString("data[0].change.status")).isEqualTo("months-differ");
        assertThat(year.getInt("data[0].change.baseline")).isEqualTo(7);
        assertThat(year.getInt("data[0].change.months")).isEqualTo(2);
    }

    @Test
    void endOfAPeriodIsNeverTheMonthBefore() {
        JsonPath quarter = get(SUMMARY + "?from=1990-02&to=1991-02&groupBy=quarter&statistic=end");
        assertThat(quarter.<String>getList("data.period"))
                .containsExactly("1990-Q1", "1990-Q2", "1990-Q3", "1990-Q4", "1991-Q1");
        assertThat(quarter.<Integer>getList("data.total"))
                .containsExactly(7, null, null, null, null);
        assertThat(quarter.<Boolean>getList("data.span.partial"))
                .containsExactly(true, false, false, false, true);
        assertThat(quarter.<String>getList("data[4].span.gaps")).containsExactly("1991-02");
        assertThat(quarter.<Integer>getList("data.months")).containsExactly(1, 0, 0, 0, 1);
    }

    @Test
    void restIsOneRowAndSaysOfHowMany() {
        JsonPath top = get(SUMMARY + "?from=1991-01&to=1991-01&groupBy=country&top=2&share=true");
        assertThat(top.<String>getList("data.country")).containsExactly("FJI", "GHA", "other");
        assertThat(top.<Boolean>getList("data.rest")).containsExactly(false, false, true);
        assertThat(top.<Integer>getList("data.total")).containsExactly(20, 20, 25);
        assertThat(top.getInt("data[2].members")).isEqualTo(3);
        assertThat(top.<Float>getList("data.share")).containsExactly(30.77f, 30.77f, 38.46f);
        assertThat(top.<Float>getList("data.womenPercent")).containsExactly(0f, 25f, 40f);
    }

    @Test
    void cohortOfAllCountriesFitsIntoAnAddress() {
        String all =
                Countries.standard().all().stream()
                        .map(Country::alpha3)
                        .limit(200)
                        .collect(Collectors.joining(","));
        assertThat(get(SUMMARY + "?from=1991-01&to=1991-01&country=" + all).getInt("data[0].total"))
                .isPositive();
    }

    @Test
    void regionsAreNamedByCodeOrName() {
        String byCode =
                given().get(SUMMARY + "?from=1991-01&to=1991-01&region=202&format=csv").asString();
        assertThat(byCode).contains("45,");
        assertThat(
                        given().get(
                                        SUMMARY
                                                + "?from=1991-01&to=1991-01&region=Sub-Saharan Africa&format=csv")
                                .asString())
                .isEqualTo(byCode);
    }

    @Test
    void whatMakesNoSenseIsRefusedSayingWhy() {
        refused("from=1991-01&to=1991-01&top=2", "top", "group by");
        refused("from=1991-01&to=1991-01&groupBy=country&top=0", "top", "1 to 1000");
        refused("from=1991-01&to=1991-01&groupBy=country&top=many", "top", "1 to 1000");
        refused("from=1991-01&to=1991-01&by=female", "by", "top, share or change");
        refused("from=1991-01&to=1991-01&by=men&share=true", "by", "female");
        refused("from=1991-01&to=1991-01&sex=male&by=female&share=true", "by", "one sex");
        refused("from=1991-01&to=1991-01&sex=woman", "sex", "male");
        refused("from=1991-01&to=1991-01&share=yes", "share", "true");
        refused("from=1990-01&to=1991-01&statistic=peak&share=true", "share", "peaks");
        refused("from=1991-01&to=1991-01&change=before", "change", "2014-02");
        refused(
                "from=1990-01&to=1991-01&statistic=personnel-months&change=1990-01",
                "change",
                "one month");
        refused("from=1990-01&to=1991-01&groupBy=year,month", "groupBy", "year or month");
        refused("from=1991-01&to=1991-01&region=Afrika", "region", "Africa");
        refused("from=1991-01&to=1991-01&region=999", "region", "M49");
        refused("from=1991-01&to=1991-01&countryNot=XX", "countryNot", "XX");
        refused("from=1991-01&to=1991-01&hostCountry=XX", "hostCountry", "XX");
        for (String query :
                List.of("month=2014", "by=men", "mission=UNIFILL", "personnelType=troop")) {
            given().get("/api/v1/contributions/ranking?" + query)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo(query.split("=")[0]));
        }
    }

    @Test
    void coverageSaysWhoIsMissingAndWhy() {
        JsonPath kenya = get("/api/v1/datasets/contributions/coverage/contributors?size=1000");
        int ken = kenya.<String>getList("data.country").indexOf("KEN");
        assertThat(kenya.<String>getList("data[%d].absentMonths".formatted(ken)))
                .contains("1990-02");
        JsonPath months = get("/api/v1/datasets/contributions/coverage?size=1000");
        int march = months.<String>getList("data.month").indexOf("1990-03");
        assertThat(months.<String>getList("data[%d].absentContributors".formatted(march)))
                .contains("GHA");
        int april = months.<String>getList("data.month").indexOf("1990-04");
        assertThat(months.getString("data[%d].reason".formatted(april)))
                .isEqualTo("never-delivered");
        int january = months.<String>getList("data.month").indexOf("1990-01");
        assertThat(months.<String>getList("data[%d].silentContributors".formatted(january)))
                .contains("FJI");
    }

    @Test
    void importThatRefusedLinesIsNamedInTheCoverage() {
        JsonPath done =
                Imports.load(
                        "contributions",
                        new WideFile()
                                .troops("1989-01-31", "Ghana", "GHA", "UNIFIL", 1, 1)
                                .line("1989-01-31,Rwanda,RWA,UNIFILL" + NA)
                                .bytes(),
                        "one-refused.csv",
                        "");
        given().get("/api/v1/datasets/contributions/coverage")
                .then()
                .body("refusedLines.find { it.file == 'one-refused.csv' }.lines", equalTo(1))
                .body(
                        "refusedLines.find { it.file == 'one-refused.csv' }.problems",
                        containsString("/imports/" + done.getLong("id")));
    }

    @Test
    void measuresSayWhichStatisticsMakeSense() {
        JsonPath measures = get("/api/v1/measures");
        assertThat(measures.<String>getList("data.code"))
                .contains("uniformed-personnel", "women", "personnel-months", "fatalities");
        JsonPath summary = get(SUMMARY + "?from=1991-01&to=1991-01&sex=female");
        assertThat(summary.getString("measure.code")).isEqualTo("women");
        assertThat(summary.<String>getList("measure.statistics")).contains("peak");
    }

    private static void refused(String query, String parameter, String hint) {
        given().get(SUMMARY + "?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(parameter))
                .body("detail", containsString(hint));
    }

    private static JsonPath get(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
