package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/**
 * Three months of made-up headcounts: GHA 10, 20, 30 (1, 2, 3 women); RWA 100 in the first, none in
 * the second, 60 in the third.
 */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class SummaryTest {

    private static final String SUMMARY = "/api/v1/contributions/summary";
    private static final String QUARTER = "?from=1995-01&to=1995-03";

    @BeforeEach
    void threeMonths() {
        WideFile file =
                new WideFile()
                        .troops("1995-01-31", "Ghana", "GHA", "UNIFIL", 9, 1)
                        .troops("1995-02-28", "Ghana", "GHA", "UNIFIL", 18, 2)
                        .troops("1995-03-31", "Ghana", "GHA", "UNIFIL", 27, 3)
                        .troops("1995-01-31", "Rwanda", "RWA", "UNTSO", 100, 0)
                        .line(
                                "1995-02-28,Rwanda,RWA,UNTSO,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA")
                        .troops("1995-03-31", "Rwanda", "RWA", "UNTSO", 60, 0);
        Imports.load("contributions", file.bytes(), "three-months.csv", "");
    }

    @Test
    void headcountsOfSeveralMonthsAreNotSummedUnasked() {
        given().get(SUMMARY + QUARTER + "&groupBy=country")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:peaceops:problem:sum-of-stock"))
                .body("detail", containsString("end|average|peak|personnel-months"))
                .body("statistics", equalTo(List.of("end", "average", "peak", "personnel-months")));
        given().get(SUMMARY).then().statusCode(422);
        given().get(SUMMARY + "?from=1995-01").then().statusCode(422);
    }

    @Test
    void endIsTheLastMonth() {
        assertThat(totals("end")).containsExactly(30f, 60f);
    }

    @Test
    void averageIsOverTheMonthsReported() {
        assertThat(totals("average")).containsExactly(20f, 80f);
        assertThat(
                        answer(QUARTER + "&groupBy=country&statistic=average")
                                .<Integer>getList("data.months"))
                .containsExactly(3, 2);
    }

    @Test
    void partsMakeUpTheWholeAlsoWhereSexWasNotReported() {
        Imports.load(
                "contributions",
                new WideFile()
                        .line(
                                "1996-01-31,Ghana,GHA,UNIFIL,NA,NA,NA,NA,NA,NA,NA,NA,NA,80,20,100,80,20,100")
                        .line(
                                "1996-02-29,Ghana,GHA,UNIFIL,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,100,NA,NA,100")
                        .line(
                                "1996-02-29,Ghana,GHA,UNTSO,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,1,11,NA,1,11")
                        .bytes(),
                "sex.csv",
                "");
        for (String statistic : List.of("end", "average", "peak", "personnel-months")) {
            JsonPath cell = answer("?from=1996-01&to=1996-02&statistic=" + statistic);
            double parts =
                    List.of("female", "male", "sexNotReported").stream()
                            .mapToDouble(part -> orZero(cell, part))
                            .sum();
            assertThat(parts).as(statistic).isEqualTo(cell.getDouble("data[0].total"));
        }
    }

    private static double orZero(JsonPath cell, String part) {
        return cell.get("data[0]." + part) == null ? 0 : cell.getDouble("data[0]." + part);
    }

    @Test
    void peakNamesItsMonthAndTakesTheWomenOfThatMonth() {
        JsonPath peak = answer(QUARTER + "&groupBy=country&statistic=peak");
        assertThat(peak.<Integer>getList("data.total")).containsExactly(30, 100);
        assertThat(peak.<Integer>getList("data.female")).containsExactly(3, 0);
        assertThat(peak.<String>getList("data.peakMonth")).containsExactly("1995-03", "1995-01");
    }

    @Test
    void personnelMonthsHaveTheirOwnUnit() {
        JsonPath sum = answer(QUARTER + "&groupBy=country&statistic=personnel-months");
        assertThat(sum.<Integer>getList("data.total")).containsExactly(60, 160);
        assertThat(sum.getString("measure.unit")).isEqualTo("personnel-months");
        assertThat(sum.getString("measure.kind")).isEqualTo("flow");
    }

    @Test
    void missingIsNotZero() {
        given().get(SUMMARY + "?from=1995-02&to=1995-02&groupBy=country&country=RWA")
                .then()
                .body("data[0].total", nullValue())
                .body("data[0].female", nullValue())
                .body("data[0].status", equalTo("not-reported"))
                .body("data[0].notReportedValues", equalTo(4));
    }

    @Test
    void seriesShowsTheMonthsThatAreMissing() {
        JsonPath series = answer("?from=1995-03&to=1995-05&groupBy=month");
        assertThat(series.<String>getList("data.month"))
                .containsExactly("1995-03", "1995-04", "1995-05");
        assertThat(series.<String>getList("data.status"))
                .containsExactly("reported", "not-reported", "not-reported");
        assertThat(series.<String>getList("gaps.month")).containsExactly("1995-04", "1995-05");
        String note = "Nothing is known of 1995-04/1995-05; no number has anything of it.";
        for (String format : List.of("csv", "ndjson", "xlsx")) {
            given().get(SUMMARY + "?from=1995-03&to=1995-05&groupBy=month&format=" + format)
                    .then()
                    .header("Peaceops-Note", equalTo(note));
            given().get(SUMMARY + "?from=1995-03&to=1995-03&format=" + format)
                    .then()
                    .header("Peaceops-Note", nullValue());
        }
    }

    @Test
    void groupsAreAnyOfTheDimensions() {
        JsonPath cells =
                answer(QUARTER + "&groupBy=month,mission,personnelType&personnelType=troops");
        assertThat(cells.getList("data")).hasSize(6);
        assertThat(cells.getString("data[0].mission")).isEqualTo("UNIFIL");
        assertThat(cells.getString("data[0].personnelType")).isEqualTo("troops");
        assertThat(cells.getMap("data[0]")).doesNotContainKey("country");
    }

    @Test
    void withoutGroupsThereIsOneRow() {
        assertThat(answer("?from=1995-01&to=1995-01").<Integer>getList("data.total"))
                .containsExactly(110);
    }

    @Test
    void sortedByTotalAndPagedByCursor() {
        JsonPath first = answer(QUARTER + "&groupBy=month,country&sort=-total&size=4");
        assertThat(first.<Integer>getList("data.total")).containsExactly(100, 60, 30, 20);
        JsonPath second =
                given().urlEncodingEnabled(false).get(first.getString("links.next")).jsonPath();
        assertThat(second.<Integer>getList("data.total")).containsExactly(10, null);
    }

    @Test
    void formatsHoldTheSameCells() {
        String csv =
                given().get(SUMMARY + QUARTER + "&groupBy=month,country&format=csv").asString();
        List<String> lines = Arrays.asList(csv.split("\r\n"));
        assertThat(lines.getFirst())
                .isEqualTo(
                        "month,country,total,female,male,sexNotReported,reportedValues,notReportedValues,months,status");
        assertThat(lines)
                .contains(
                        "1995-01,GHA,10,1,9,0,1,3,1,reported",
                        "1995-02,RWA,,,,,0,4,0,not-reported");
    }

    @Test
    void anyCodeOfACountryGivesTheSameRows() {
        String byAlpha3 = rows("GHA");
        assertThat(byAlpha3).contains("1995-01");
        for (String code : List.of("GH", "288", "Ghana")) {
            assertThat(rows(code)).isEqualTo(byAlpha3);
        }
    }

    @Test
    void wrongFiltersAreRefusedNamingTheParameter() {
        refused("country=XX", "country", "XX");
        refused("mission=UNIFILL", "mission", "UNIFIL");
        refused("personnelType=troop", "personnelType", "troops");
        refused("from=2014", "from", "2014-02");
        refused("from=1995-03&to=1995-01", "to", "before");
        refused("groupBy=nation", "groupBy", "country");
        refused("statistic=sum", "statistic", "end");
        refused("country=,", "country", "empty");
        refused("groupBy=,", "groupBy", "empty");
        given().get("/api/v1/contributions?contry=GHA")
                .then()
                .statusCode(400)
                .body("detail", containsString("\"country\""));
    }

    @Test
    void observationNamesItsFileAndLine() {
        given().get(
                        "/api/v1/contributions?from=1995-02&to=1995-02&country=GHA&personnelType=troops")
                .then()
                .body("data.size()", equalTo(1))
                .body("data[0].total", equalTo(20))
                .body("data[0].provenance.source", equalTo("IPI-PPP"))
                .body("data[0].provenance.file", equalTo("three-months.csv"))
                .body("data[0].provenance.line", equalTo(3))
                .body("data[0].provenance.synthetic", equalTo(false));
    }

    private static void refused(String query, String parameter, String hint) {
        given().get(SUMMARY + "?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(parameter))
                .body("detail", containsString(hint));
    }

    private static String rows(String country) {
        return given().get(
                        "/api/v1/contributions?from=1995-01&to=1995-03&format=ndjson&country="
                                + country)
                .asString();
    }

    private static List<Float> totals(String statistic) {
        return answer(QUARTER + "&groupBy=country&statistic=" + statistic)
                .getList("data.total", Float.class);
    }

    private static JsonPath answer(String query) {
        return given().get(SUMMARY + query).then().statusCode(200).extract().jsonPath();
    }
}
