package org.peaceops.gateway.indicator;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;

/** Indicators whose rows partners-service has: the same shape of answer. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class PartnersIndicatorValuesTest {

    private static final String SUMMARY = "/api/v1/capability-units/summary";
    private static final String RATE = "/api/v1/assessments/self-sufficiency";

    StubService partners;
    StubService metrics;

    @BeforeEach
    void script() {
        partners.answers(
                "/api/v1/cohorts/resolve",
                "{\"members\": [{\"country\": \"GHA\", \"periods\": []}, {\"country\": \"RWA\", \"periods\": []}], \"size\": 2, \"notes\": []}");
        partners.answers(
                SUMMARY,
                """
                {"units": 67, "countries": 35, "deployment": {"all": {"units": 45, "percent": 67.16}},
                 "rapidDeployment": {"units": 5, "percent": 7.46, "countries": 3}, "notes": []}""");
        partners.answers(
                RATE,
                "{\"percent\": null, \"numerator\": 33, \"denominator\": 55, \"assessed\": 41, \"notes\": [\"Of 14 no assessment says\"]}");
    }

    @AfterEach
    void forget() {
        partners.forget();
        metrics.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "units-deployed-share, 67.16, 100 × 45 ÷ 67 = 67.16",
        "rapid-deployment-units, 5, 5 of 67 units",
        "rapid-deployment-countries, 3, 3 of 67 units",
        "capability-units, 67, 67 of 67 units",
        "capability-unit-countries, 35, 35 of 67 units"
    })
    void unitsAreCountedByPartners(String code, float value, String formula) {
        define(code);
        float got =
                when().get(path(code) + "?cohort=program:GPOI&on=2020-09-30")
                        .then()
                        .statusCode(200)
                        .body("service", equalTo("partners"))
                        .body("results[0].cohort.formula", equalTo(formula))
                        .body("evaluation.units", is(67))
                        .extract()
                        .jsonPath()
                        .getFloat("results[0].cohort.value");
        assertThat(got).isEqualTo(value);
        assertThat(partners.asked()).contains(SUMMARY + "?program=GPOI&on=2020-09-30&asKnownOn=1");
    }

    @Test
    void unitsOfAnotherCohortAreThoseOfItsCountries() {
        define("capability-units");
        when().get(path("capability-units") + "?cohort=region:002&to=2020-09")
                .then()
                .statusCode(200);
        assertThat(partners.asked())
                .contains(SUMMARY + "?country=GHA,RWA&on=2020-09-30&asKnownOn=1");
    }

    @Test
    void aRateThatCannotBeSaidSaysWhy() {
        define("self-sufficiency-rate");
        when().get(path("self-sufficiency-rate") + "?cohort=program:GPOI&on=2020-09-30")
                .then()
                .statusCode(200)
                .body("results[0].cohort.value", nullValue())
                .body("results[0].cohort.why", equalTo("Of 14 no assessment says"))
                .body("evaluation.denominator", is(55));
    }

    @Test
    void aRateIsOfOneProgram() {
        define("self-sufficiency-rate");
        when().get(path("self-sufficiency-rate") + "?cohort=region:002&on=2020-09-30")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("cohort"))
                .body("detail", containsString("program:GPOI"));
    }

    @ParameterizedTest
    @CsvSource({"personnelType=military, personnelType", "frequency=year, frequency"})
    void whatTheyDoNotTakeIsRefused(String parameter, String field) {
        define("capability-units");
        when().get(path("capability-units") + "?cohort=program:GPOI&" + parameter)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void aCohortIsNeeded() {
        define("capability-units");
        when().get(path("capability-units") + "?on=2020-09-30")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("cohort"));
    }

    @Test
    void howManyAreInACohortIsAnIndicatorToo() {
        define("cohort-size");
        when().get(path("cohort-size") + "?cohort=program:APRRP")
                .then()
                .statusCode(200)
                .body("results[0].cohort.value", is(2));
    }

    private void define(String code) {
        metrics.answers(
                "/api/v1/indicators/" + code, "{\"code\": \"" + code + "\", \"unit\": \"x\"}");
    }

    private static String path(String code) {
        return "/api/v1/indicators/" + code + "/values";
    }
}
