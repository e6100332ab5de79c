package org.peaceops.metrics.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.metrics.contribution.WideFile;
import org.peaceops.metrics.fatality.FatalityFile;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/**
 * Made-up headcounts of January to March 1992: GHA 600, 600, 400; RWA 100, not reported, not
 * listed; KEN 500 each month. Uniformed fatalities: two of GHA in UNIFIL and one in UNTSO, where it
 * has nobody; one of RWA in February; one of KEN in March. The list of fatalities ends in March.
 */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class FatalityRateTest {

    @BeforeEach
    void threeMonths() {
        WideFile headcounts =
                new WideFile()
                        .troops("1992-01-31", "Ghana", "GHA", "UNIFIL", 600, 0)
                        .troops("1992-02-29", "Ghana", "GHA", "UNIFIL", 600, 0)
                        .troops("1992-03-31", "Ghana", "GHA", "UNIFIL", 400, 0)
                        .troops("1992-04-30", "Ghana", "GHA", "UNIFIL", 400, 0)
                        .troops("1992-01-31", "Rwanda", "RWA", "UNIFIL", 100, 0)
                        .line(
                                "1992-02-29,Rwanda,RWA,UNIFIL,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA")
                        .troops("1992-01-31", "Kenya", "KEN", "UNTSO", 500, 0)
                        .troops("1992-02-29", "Kenya", "KEN", "UNTSO", 500, 0)
                        .troops("1992-03-31", "Kenya", "KEN", "UNTSO", 500, 0);
        Imports.load("contributions", headcounts.bytes(), "headcounts.csv", "");
        new FatalityFile()
                .of("R-1", "1991-11-05", "UNIFIL", "Ghana", "GHA", "Military")
                .of("R-2", "1992-01-05", "UNIFIL", "Ghana", "GHA", "Military")
                .of("R-3", "1992-02-06", "UNIFIL", "Ghana", "GHA", "Police")
                .of("R-4", "1992-02-07", "UNTSO", "Ghana", "GHA", "Military Observer")
                .of("R-5", "1992-02-08", "UNIFIL", "Rwanda", "RWA", "Military")
                .of("R-6", "1992-02-09", "UNIFIL", "Ghana", "GHA", "Other")
                .of("R-7", "1992-03-10", "UNTSO", "Kenya", "KEN", "Military")
                .load();
    }

    @Test
    void rateIsOfTheSamePeopleAboveAndBelowTheLine() {
        JsonPath answer = rate("1992-01", "1992-03").answer();
        assertThat(answer.getString("unit")).isEqualTo("per-1000-personnel-years");
        assertThat(answer.getString("results[0].cohort.formula"))
                .isEqualTo("12000 × 2 ÷ 1700 personnel-months = 14.12");
        assertThat(answer.getInt("results[0].cohort.numerator")).isEqualTo(2);
        assertThat(answer.getInt("results[0].cohort.denominator")).isEqualTo(1_700);
        assertThat(answer.<Integer>getList("results[0].cohort.members.numerator"))
                .containsExactly(2, 0);
        assertThat(answer.<Integer>getList("results[0].cohort.members.denominator"))
                .containsExactly(1_600, 100);
        assertThat(answer.getString("results[0].cohort.members[0].value")).isEqualTo("15.0");
        assertThat(answer.getString("results[0].cohort.members[1].value"))
                .as("a month in which it was listed without a number")
                .isNull();
        assertThat(answer.<String>getList("notes"))
                .anyMatch(n -> n.startsWith("cohort, ") && n.endsWith("is known: 2."));
    }

    @Test
    void allOthersStandBesideIt() {
        JsonPath answer =
                rate("1992-01", "1992-03").with("comparison", Map.of("allOthers", true)).answer();
        assertThat(answer.getString("results[0].comparison.formula"))
                .isEqualTo("12000 × 1 ÷ 1500 personnel-months = 8.00");
        assertThat(answer.getString("results[0].difference")).isEqualTo("6.12");
    }

    @Test
    void monthsWithoutHeadcountsOrFatalitiesTakeTheValueAway() {
        JsonPath answer = rate("1991-12", "1992-04").answer();
        assertThat(answer.getString("results[0].cohort.value")).isNull();
        assertThat(answer.getString("results[0].cohort.why"))
                .isEqualTo("headcounts or fatalities are not known of 1991-12, 1992-04");
        assertThat(answer.getInt("results[0].cohort.denominator")).isEqualTo(1_700);
        assertThat(answer.<String>getList("notes"))
                .anyMatch(n -> n.contains("1991-12, 1992-04") && n.contains("in no number"));
    }

    @Test
    void seriesHasARateForEachPeriod() {
        JsonPath answer = rate("1991-12", "1992-03").with("frequency", "month").answer();
        assertThat(answer.<String>getList("results.period"))
                .containsExactly("1991-12", "1992-01", "1992-02", "1992-03");
        assertThat(answer.<Float>getList("results.cohort.value"))
                .containsExactly(null, 17.14f, 20.0f, 0.0f);
    }

    @Test
    void memberCountsWhileItIsIn() {
        JsonPath answer =
                Ask.of("fatality-rate")
                        .cohort("GHA 1992-02-01/", "KEN /1992-01-31")
                        .months("1992-01", "1992-03")
                        .with("membership", "as-joined")
                        .with("explain", true)
                        .answer();
        assertThat(answer.getString("results[0].cohort.formula"))
                .isEqualTo("12000 × 1 ÷ 1500 personnel-months = 8.00");
        assertThat(counted(answer)).containsExactly("R-3");
    }

    @Test
    void figureIsRecomputedFromItsFatalitiesAndItsPersonnel() {
        JsonPath answer =
                rate("1992-01", "1992-03")
                        .with("missions", List.of("UNIFIL", "UNTSO"))
                        .with("explain", true)
                        .answer();
        assertThat(counted(answer)).containsExactly("R-2", "R-3");
        assertThat(answer.<String>getList("explanation.fatalities.rows.casualty"))
                .containsExactly("R-2", "R-3", "R-4", "R-5");
        assertThat(
                        answer
                                .<Integer>getList("explanation.rows.total.findAll { it != null }")
                                .stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(1_700);
        assertThat(answer.getInt("explanation.fatalities.count")).isEqualTo(4);
        assertThat(answer.getString("explanation.fatalities.rows[0].file"))
                .isEqualTo("made-up.csv");
        given().urlEncodingEnabled(false)
                .get(answer.getString("explanation.fatalities.links[0]") + "&include=total")
                .then()
                .statusCode(200)
                .body("page.total", org.hamcrest.Matchers.equalTo(4));
    }

    @Test
    void earlierRevisionHasItsOwnRate() {
        long before = rate("1992-01", "1992-03").answer().getLong("revision");
        new FatalityFile().of("R-8", "1992-01-20", "UNIFIL", "Ghana", "GHA", "Military").load();
        assertThat(rate("1992-01", "1992-03").answer().getInt("results[0].cohort.numerator"))
                .isEqualTo(3);
        assertThat(
                        rate("1992-01", "1992-03")
                                .answer("?asKnownOn=" + before)
                                .getInt("results[0].cohort.numerator"))
                .isEqualTo(2);
        JsonPath undone =
                Imports.load(
                        "fatalities",
                        new FatalityFile()
                                .of("R-8", "1992-01-20", "UNIFIL", "Ghana", "GHA", "Other")
                                .bytes(),
                        "mended.csv",
                        "");
        assertThat(undone.getString("state")).isEqualTo("completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sex", "personnelTypes", "baseline", "targetYear"})
    void whatHeadcountsAndFatalitiesCannotBeToldApartByIsRefused(String field) {
        Object value =
                switch (field) {
                    case "personnelTypes" -> List.of("military");
                    case "targetYear" -> 2028;
                    default -> field.equals("sex") ? "female" : "joining-date";
                };
        given().get("/api/v1/indicators/fatality-rate").then().statusCode(200);
        assertThat(
                        rate("1992-01", "1992-03")
                                .with(field, value)
                                .send("")
                                .then()
                                .statusCode(400)
                                .extract()
                                .jsonPath()
                                .<String>getList("violations.field"))
                .contains(field);
    }

    private static List<String> counted(JsonPath answer) {
        return answer.getList("explanation.fatalities.rows.findAll { it.counted }.casualty");
    }

    private static Ask rate(String from, String to) {
        return Ask.of("fatality-rate").cohort("GHA", "RWA").months(from, to);
    }
}
