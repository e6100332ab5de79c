package org.peaceops.metrics.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.metrics.contribution.WideFile;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/**
 * Two months of made-up troops, a year apart. Women: GHA 10, then 15; RWA 0, then 10; KEN 20, then
 * 15 and 4 more in a mission that is new; SEN not reported, then 6; TZA 3, then gone; FJI new with
 * 5.
 */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class IndicatorsTest {

    private static final String FROM = "1981-01";
    private static final String TO = "1982-01";

    @BeforeEach
    void twoMonths() {
        String notReported = ",NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA";
        WideFile file =
                new WideFile()
                        .troops("1981-01-31", "Ghana", "GHA", "UNIFIL", 90, 10)
                        .troops("1981-01-31", "Rwanda", "RWA", "UNIFIL", 50, 0)
                        .line("1981-01-31,Senegal,SEN,UNTSO" + notReported)
                        .troops("1981-01-31", "Kenya", "KEN", "UNTSO", 40, 20)
                        .troops("1981-01-31", "Tanzania", "TZA", "UNTSO", 10, 3)
                        .troops("1982-01-31", "Ghana", "GHA", "UNIFIL", 85, 15)
                        .troops("1982-01-31", "Rwanda", "RWA", "UNIFIL", 40, 10)
                        .troops("1982-01-31", "Senegal", "SEN", "UNTSO", 30, 6)
                        .troops("1982-01-31", "Kenya", "KEN", "UNTSO", 45, 15)
                        .troops("1982-01-31", "Kenya", "KEN", "UNDOF", 10, 4)
                        .troops("1982-01-31", "Fiji", "FJI", "UNDOF", 20, 5);
        Imports.load("contributions", file.bytes(), "two-months.csv", "");
    }

    @Test
    void womensGrowthIsThatOfTheCohortAgainstAllOthers() {
        JsonPath answer = womensGrowth().answer();
        assertThat(answer.getString("results[0].cohort.formula"))
                .isEqualTo("100 × (25 − 10) ÷ 10 = 150.00");
        assertThat(answer.getString("results[0].cohort.value")).isEqualTo("150.0");
        assertThat(answer.getString("results[0].comparison.formula"))
                .isEqualTo("100 × (30 − 23) ÷ 23 = 30.43");
        assertThat(answer.<String>getList("results[0].comparison.members.country"))
                .containsExactly("FJI", "KEN", "SEN", "TZA");
        assertThat(answer.<String>getList("results[0].comparison.members.start.status"))
                .containsExactly("not-listed", "reported", "not-reported", "reported");
        assertThat(answer.getString("results[0].difference")).isEqualTo("119.57");
        assertThat(answer.getInt("definitionVersion")).isEqualTo(1);
    }

    @Test
    void memberWithANumberAtOneEndIsToldApartOrLeftOut() {
        JsonPath answer = womensGrowth().answer();
        assertThat(answer.<String>getList("results[0].comparison.bothEnds.without"))
                .containsExactly("SEN");
        assertThat(answer.getString("results[0].comparison.bothEnds.value")).isEqualTo("4.35");
        assertThat(answer.<String>getList("notes")).anyMatch(n -> n.contains("one end alone: SEN"));
        JsonPath strict = womensGrowth().with("missing", "exclude").answer();
        assertThat(strict.getString("results[0].comparison.value")).isEqualTo("4.35");
        assertThat(strict.<String>getList("results[0].comparison.excluded.country"))
                .containsExactly("SEN");
        assertThat(strict.<String>getList("results[0].comparison.excluded.reason"))
                .containsExactly("baseline-not-reported");
    }

    @Test
    void meanOfGrowthLeavesOutWhoHasNoGrowth() {
        JsonPath mean = womensGrowth().with("aggregate", "mean-of-growth").answer();
        assertThat(mean.getString("results[0].cohort.value")).isEqualTo("50.0");
        assertThat(mean.<String>getList("results[0].cohort.excluded.reason"))
                .containsExactly("zero-baseline");
        assertThat(mean.getString("results[0].comparison.formula"))
                .isEqualTo("(−5.00 + −100.00) ÷ 2 = −52.50");
    }

    @Test
    void leaveOneOutNamesWhoMovesTheValueMost() {
        JsonPath answer = womensGrowth().with("leaveOneOut", true).answer();
        assertThat(answer.<String, String>getMap("results[0].comparison.leaveOneOut"))
                .containsEntry("lowestWithout", "SEN")
                .containsEntry("highestWithout", "KEN");
        assertThat(answer.getString("results[0].comparison.leaveOneOut.lowest")).isEqualTo("4.35");
        assertThat(answer.getString("results[0].comparison.leaveOneOut.highest"))
                .isEqualTo("266.67");
    }

    @Test
    void growthFromNothingCannotBeSaid() {
        Ask.of("womens-growth")
                .cohort("RWA")
                .months(FROM, TO)
                .send("")
                .then()
                .statusCode(200)
                .body("results[0].cohort.value", nullValue())
                .body("results[0].cohort.why", containsString("no women at the baseline"));
    }

    @Test
    void baselineMayBeEachMembersJoining() {
        JsonPath answer =
                Ask.of("growth")
                        .cohort(
                                "GHA 1981-06-15/",
                                "KEN 1980-05-01/",
                                "RWA /1999-01-01",
                                "TZA 1990-01-01/")
                        .with("to", TO)
                        .with("baseline", "joining-date")
                        .answer();
        assertThat(answer.<String>getList("results[0].cohort.members.start.month"))
                .containsExactly("1982-01", "1981-01");
        assertThat(answer.getString("results[0].cohort.formula"))
                .isEqualTo("100 × (174 − 160) ÷ 160 = 8.75");
        assertThat(answer.<String>getList("results[0].cohort.excluded.reason"))
                .containsExactly("joining-date-unknown", "joined-after-end");
    }

    @Test
    void asJoinedMembersCountOnlyOnTheirDays() {
        Ask early = Ask.of("headcount").cohort("GHA 1981-06-01/", "KEN").with("to", FROM);
        assertThat(early.answer().getInt("results[0].cohort.value")).isEqualTo(160);
        JsonPath joined = early.with("membership", "as-joined").answer();
        assertThat(joined.getInt("results[0].cohort.value")).isEqualTo(60);
        assertThat(joined.<String>getList("results[0].cohort.excluded.reason"))
                .containsExactly("not-a-member");
    }

    @Test
    void statesOfAMonth() {
        assertThat(state("headcount")).isEqualTo("150");
        assertThat(state("womens-share")).isEqualTo("16.67");
        assertThat(state("share-of-women")).isEqualTo("45.45");
        assertThat(state("contributors")).isEqualTo("2");
        assertThat(state("share-of-contributors")).isEqualTo("40.0");
    }

    @Test
    void spansOfMonthsAreOverTheMonthsKnownAndSayWhichAreNot() {
        JsonPath months = Ask.of("personnel-months").cohort("GHA").months(FROM, TO).answer();
        assertThat(months.getInt("results[0].cohort.value")).isEqualTo(200);
        assertThat(months.<String>getList("notes")).anyMatch(n -> n.contains("1981-02, 1981-03"));
        JsonPath average = Ask.of("average").cohort("KEN", "GHA").months(FROM, TO).answer();
        assertThat(average.getString("results[0].cohort.formula"))
                .isEqualTo("334 ÷ 2 months = 167.00");
        JsonPath peak = Ask.of("peak").cohort("RWA").months(FROM, TO).answer();
        assertThat(peak.getString("results[0].cohort.formula"))
                .isEqualTo("50 in 1981-01, the most of 2 months");
    }

    @Test
    void decompositionAddsUpAndTellsApartWhatWasNotReported() {
        JsonPath answer = Ask.of("decomposition").months(FROM, TO).with("sex", "female").answer();
        assertThat(answer.getString("results[0].cohort.formula")).isEqualTo("55 − 33 = 22");
        assertThat(change(answer, "continuing")).isEqualTo(10);
        assertThat(change(answer, "mission-opened")).isEqualTo(9);
        assertThat(change(answer, "left-contributor")).isEqualTo(-3);
        assertThat(change(answer, "reporting-began")).isEqualTo(6);
        assertThat(
                        answer.<Integer>getList("results[0].cohort.changes.change").stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(22);
    }

    @Test
    void seriesHoldsWhatSingleCallsGive() {
        for (String indicator : List.of("headcount", "womens-share", "contributors")) {
            JsonPath series =
                    Ask.of(indicator)
                            .cohort("GHA", "KEN")
                            .months(FROM, TO)
                            .with("frequency", "month")
                            .answer();
            List<String> months = series.getList("results.to");
            assertThat(months).hasSize(13).startsWith(FROM).endsWith(TO);
            for (int i = 0; i < months.size(); i += 6) {
                JsonPath single =
                        Ask.of(indicator).cohort("GHA", "KEN").with("to", months.get(i)).answer();
                for (String part : List.of("value", "numerator", "denominator", "formula")) {
                    assertThat(series.getString("results[%d].cohort.%s".formatted(i, part)))
                            .as("%s %s of %s", indicator, part, months.get(i))
                            .isEqualTo(single.getString("results[0].cohort." + part));
                }
            }
        }
    }

    @Test
    void genderTargetsAreByCategory() {
        JsonPath answer =
                Ask.of("gender-target-distance").with("to", TO).with("targetYear", 2028).answer();
        assertThat(answer.<String>getList("results[0].cohort.targets.category"))
                .containsExactly(
                        "contingents",
                        "staff-officers-and-observers",
                        "formed-police-units",
                        "individual-police");
        assertThat(answer.getString("results[0].cohort.targets[0].share")).isEqualTo("19.3");
        assertThat(answer.getString("results[0].cohort.targets[0].distance")).isEqualTo("4.3");
        assertThat(answer.getInt("results[0].cohort.targets[0].personsNeeded")).isZero();
        assertThat(answer.getString("results[0].cohort.targets[1].share")).isNull();
        assertThat(answer.<String>getList("notes"))
                .anyMatch(n -> n.contains("do not tell staff officers apart"));
    }

    @Test
    void targetOfAYearBetweenTwoPublishedOnesIsSaidToBeInterpolated() {
        JsonPath few =
                Ask.of("gender-target-distance")
                        .cohort("FJI")
                        .with("to", TO)
                        .with("targetYear", 2027)
                        .answer();
        assertThat(few.getFloat("results[0].cohort.targets[0].target")).isEqualTo(14f);
        assertThat(few.getString("results[0].cohort.targets[0].targetBasis"))
                .isEqualTo("interpolated");
        assertThat(few.getBoolean("results[0].cohort.targets[0].smallDenominator")).isTrue();
        JsonPath before = Ask.of("gender-target-distance").with("to", TO).answer();
        assertThat(before.getString("results[0].cohort.targets[0].target")).isNull();
        assertThat(before.getString("results[0].cohort.targets[0].share")).isEqualTo("19.3");
    }

    @Test
    void personsNeededReachTheTarget() {
        JsonPath answer =
                Ask.of("gender-target-distance")
                        .cohort("GHA")
                        .with("to", FROM)
                        .with("targetYear", 2028)
                        .answer();
        assertThat(answer.getString("results[0].cohort.targets[0].distance")).isEqualTo("-5.0");
        assertThat(answer.getInt("results[0].cohort.targets[0].personsNeeded")).isEqualTo(5);
    }

    @Test
    void membersOutsideTheRegionsAreListedAsSuch() {
        JsonPath answer =
                Ask.of("headcount")
                        .cohort("GHA", "FJI")
                        .with("to", TO)
                        .with("regions", List.of("002"))
                        .answer();
        assertThat(answer.getInt("results[0].cohort.value")).isEqualTo(100);
        assertThat(answer.<String>getList("results[0].cohort.excluded.reason"))
                .containsExactly("outside-regions");
    }

    @Test
    void definitionsAreAList() {
        given().get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("data.code", hasItems("growth", "womens-growth", "self-sufficiency-rate"));
        given().get("/api/v1/indicators/womens-growth")
                .then()
                .statusCode(200)
                .body("unit", equalTo("percent"))
                .body("sex", equalTo("female"));
        given().get("/api/v1/indicators/womans-growth")
                .then()
                .statusCode(404)
                .body("detail", containsString("womens-growth"));
    }

    @Test
    void everyIndicatorOfThisServiceIsEvaluated() {
        JsonPath all = given().get("/api/v1/indicators?size=100").jsonPath();
        for (String code : all.<String>getList("data.findAll { it.service == 'metrics' }.code")) {
            List<String> takes =
                    all.getList("data.find { it.code == '%s' }.parameters".formatted(code));
            boolean range =
                    !all.getString("data.find { it.code == '%s' }.kind".formatted(code))
                            .matches("stock|share|distance");
            Ask ask = Ask.of(code).cohort("GHA", "KEN").with("to", TO).with("explain", true);
            assertThat(takes).contains("cohort", "to", "explain");
            (range ? ask.with("from", FROM) : ask)
                    .send("")
                    .then()
                    .statusCode(200)
                    .body("indicator", equalTo(code));
        }
        Ask.of("self-sufficiency-rate")
                .with("to", TO)
                .send("")
                .then()
                .statusCode(404)
                .body("detail", containsString("/api/v1/assessments/self-sufficiency"));
    }

    private static Ask womensGrowth() {
        return Ask.of("womens-growth").cohort("GHA", "RWA").months(FROM, TO);
    }

    private static String state(String indicator) {
        return Ask.of(indicator)
                .cohort("GHA", "RWA")
                .with("to", TO)
                .answer()
                .getString("results[0].cohort.value");
    }

    private static int change(JsonPath answer, String code) {
        return answer.getInt(
                "results[0].cohort.changes.find { it.code == '%s' }.change".formatted(code));
    }
}
