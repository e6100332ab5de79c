package org.peaceops.gateway.indicator;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class IndicatorValuesTest {

    private static final String DEFINITION = "/api/v1/indicators/womens-growth";
    private static final String EVALUATIONS = DEFINITION + "/evaluations";
    private static final String RESOLVE = "/api/v1/cohorts/resolve";
    private static final String QUESTION =
            DEFINITION
                    + "/values?cohort=program:APRRP&versus=not:program:APRRP&from=2010-09&to=2013-09&personnelType=military";

    StubService partners;
    StubService metrics;

    @BeforeEach
    void script() {
        metrics.answers(
                DEFINITION,
                "{\"code\": \"womens-growth\", \"title\": \"Growth of women\", \"unit\": \"percent\"}");
        metrics.answers(EVALUATIONS, evaluation("63.82"));
        partners.answers(RESOLVE, cohort("GHA", "2014-10-01"));
        partners.answers(RESOLVE + "?expression=not%3A", cohort("KEN", null));
    }

    @AfterEach
    void forget() {
        partners.forget();
        metrics.forget();
    }

    @Test
    void theMembersThatPartnersNamesGoToMetricsWithTheirDays() throws Exception {
        ask(QUESTION).then().statusCode(200);

        JsonNode sent = new JsonMapper().readTree(metrics.posted().get(EVALUATIONS));
        assertThat(sent.at("/cohort/name").asText()).isEqualTo("program:APRRP");
        assertThat(sent.at("/cohort/members/0/country").asText()).isEqualTo("GHA");
        assertThat(sent.at("/cohort/members/0/periods/0/from").asText()).isEqualTo("2014-10-01");
        assertThat(sent.at("/comparison/members/0/country").asText()).isEqualTo("KEN");
        assertThat(sent.at("/personnelTypes/0").asText()).isEqualTo("military");
        assertThat(sent.at("/from").asText()).isEqualTo("2010-09");
        assertThat(sent.at("/to").asText()).isEqualTo("2013-09");
        assertThat(sent.has("membership")).isFalse();
    }

    @Test
    void bothCohortsTheirValuesAndTheEvaluationAreShown() {
        ask(QUESTION)
                .then()
                .statusCode(200)
                .body("unit", equalTo("percent"))
                .body("service", equalTo("metrics"))
                .body("results", hasSize(1))
                .body("results[0].cohort.value", is(63.82f))
                .body("results[0].cohort.formula", equalTo("100 × (711 − 434) ÷ 434 = 63.82"))
                .body("results[0].comparison.value", is(-0.56f))
                .body("results[0].difference", is(64.38f))
                .body("cohort.members.country", contains("GHA"))
                .body("cohort.members[0].reason", containsString("APRRP"))
                .body("cohort.leftOut.country", contains("ZAF"))
                .body("versus.members.country", contains("KEN"))
                .body("evaluation.results[0].cohort.members.country", contains("GHA"))
                .body("why", empty())
                .body("snapshot", equalTo("p1.c1.m1"))
                .body("links.permalink", containsString("snapshot=p1.c1.m1"))
                .body("links.cohort", startsWith(RESOLVE + "?expression=program%3AAPRRP"))
                .body("links.explanation", containsString("explain=true"))
                .body("links.definition", equalTo(DEFINITION + "?asKnownOn=1"));
    }

    @Test
    void membersWhoJoinedLaterCountAndTheAnswerSaysSo() {
        ask(QUESTION + "&membership=ever")
                .then()
                .body("notes", hasSize(1))
                .body("notes[0]", containsString("GHA"))
                .body("notes[0]", not(containsString("KEN")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'membership=ever'",
        "membership=ever, 'membership=ever'",
        "membership=at-end, 'from=2010-09&to=2013-09&membership=at-end'",
        "membership=at-start, 'from=2010-09&to=2013-09&membership=at-start'",
        "membership=as-joined, 'membership=as-joined'",
        "on=2016-01-01, 'on=2016-01-01&membership=ever'"
    })
    void membershipIsJudgedOnTheDaysItNames(String parameter, String asked) {
        ask(QUESTION + "&" + parameter).then().statusCode(200);
        assertThat(partners.asked())
                .contains(RESOLVE + "?expression=program%3AAPRRP&" + asked + "&asKnownOn=1");
    }

    @Test
    void asJoinedIsSaidToMetricsToo() throws Exception {
        ask(QUESTION + "&membership=as-joined").then().statusCode(200);
        JsonNode sent = new JsonMapper().readTree(metrics.posted().get(EVALUATIONS));
        assertThat(sent.path("membership").asText()).isEqualTo("as-joined");
    }

    @Test
    void whereNoSourceSaysWhenTheDaysAreOpenAndNotAll() throws Exception {
        partners.answers(
                RESOLVE,
                "{\"members\": [{\"country\": \"GHA\", \"dates\": \"not-known\", \"periods\": []}], \"notes\": []}");
        ask(QUESTION).then().statusCode(200);
        JsonNode sent = new JsonMapper().readTree(metrics.posted().get(EVALUATIONS));
        assertThat(sent.at("/cohort/members/0/periods")).hasSize(1);
        assertThat(sent.at("/cohort/members/0/periods/0/from").isNull()).isTrue();
    }

    @Test
    void everyChoiceOfAnEvaluationCanBeMade() throws Exception {
        ask(QUESTION
                        + "&mission=UNMIL,UNMIS&region=002&sex=female&frequency=year&baseline=common-date&aggregate=sum&missing=exclude&targetYear=2028&leaveOneOut=true&explain=false")
                .then()
                .statusCode(200);
        JsonNode sent = new JsonMapper().readTree(metrics.posted().get(EVALUATIONS));
        assertThat(sent.path("missions")).hasSize(2);
        assertThat(sent.at("/regions/0").asText()).isEqualTo("002");
        assertThat(sent.path("targetYear").isInt()).isTrue();
        assertThat(sent.path("leaveOneOut").asBoolean()).isTrue();
        assertThat(sent.path("explain").isBoolean()).isTrue();
        assertThat(List.of("sex", "frequency", "baseline", "aggregate", "missing"))
                .allMatch(sent::hasNonNull);
    }

    @Test
    void countriesAloneAreAList() {
        ask(DEFINITION + "/values?cohort=GHA,RWA&from=2010-09&to=2013-09").then().statusCode(200);
        assertThat(partners.asked())
                .anyMatch(uri -> uri.startsWith(RESOLVE + "?expression=list%3AGHA%2CRWA&"));
    }

    @Test
    void aCohortThatNobodyIsKnownToBelongToHasNoValue() {
        partners.answers(
                RESOLVE,
                "{\"members\": [], \"notes\": [\"no source names the partners of GPOI; PM-GPI states 55\"]}");
        ask(QUESTION.replace("APRRP", "GPOI"))
                .then()
                .statusCode(200)
                .body("results", empty())
                .body("evaluation", nullValue())
                .body("why", hasItem(containsString("PM-GPI states 55")));
        assertThat(metrics.posted()).isEmpty();
    }

    @Test
    void anExpressionThatCannotBeReadIsPartnersOwnProblem() {
        partners.answers(
                RESOLVE,
                400,
                """
                {"type": "urn:peaceops:problem:invalid-parameter", "title": "Invalid parameter", "status": 400,
                 "detail": "expression, character 1: there is no \\"progam:\\" here; did you mean \\"program:\\"?",
                 "violations": [{"field": "expression", "value": "progam:X", "message": "did you mean program:"}]}""");
        ask(DEFINITION + "/values?cohort=progam:X&to=2013-09")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:peaceops:problem:invalid-parameter"))
                .body("detail", containsString("character 1"))
                .body("violations[0].field", equalTo("cohort"));
    }

    @Test
    void whatMetricsRefusesIsItsOwnProblem() {
        metrics.answers(
                EVALUATIONS,
                422,
                "{\"type\": \"urn:peaceops:problem:stock-over-months\", \"title\": \"No sum\", \"status\": 422, \"detail\": \"Choose a statistic.\"}");
        ask(QUESTION)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:peaceops:problem:stock-over-months"))
                .body("detail", equalTo("Choose a statistic."));
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        metrics.answers(
                "/api/v1/indicators/womens-grwth",
                404,
                "{\"type\": \"urn:peaceops:problem:not-found\", \"title\": \"Not found\", \"status\": 404, \"detail\": \"Did you mean womens-growth?\"}");
        ask("/api/v1/indicators/womens-grwth/values?to=2013-09")
                .then()
                .statusCode(404)
                .body("detail", containsString("womens-growth"));
    }

    @Test
    void aServiceThatIsAwayIsDeclared() {
        partners.kill();
        try {
            ask(QUESTION)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("cohort.unavailable.service", equalTo("partners"))
                    .body("results", empty())
                    .body("why", not(empty()));
        } finally {
            partners.revive();
        }
    }

    @Test
    void metricsAwayLeavesTheCohortsShown() {
        metrics.kill();
        try {
            ask(QUESTION)
                    .then()
                    .statusCode(200)
                    .body("cohort.members.country", contains("GHA"))
                    .body("evaluation.unavailable.service", equalTo("metrics"));
        } finally {
            metrics.revive();
        }
    }

    @Test
    void whoKnowsTheAnswerGetsNotModified() {
        String etag =
                when().get(QUESTION).then().header("ETag", notNullValue()).extract().header("ETag");
        given().header("If-None-Match", etag).when().get(QUESTION).then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "membership=always, membership",
        "on=yesterday, on",
        "targetYear=soon, targetYear",
        "explain=maybe, explain",
        "leaveOneOut=1, leaveOneOut"
    })
    void aWordThatIsNoneIsRefused(String parameter, String field) {
        ask(QUESTION + "&" + parameter)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    /** Not from memory, where the answer to the same question in another test may be. */
    private static Response ask(String path) {
        return given().header("Range", "bytes=0-").when().get(path);
    }

    private static String cohort(String country, String from) {
        return """
                {"expression": "x", "members": [{"country": "%s", "dates": "stated", "from": %s, "to": null,
                  "periods": [{"from": %s, "to": null}], "reason": "in APRRP since fiscal year 2015, no end known"}],
                 "leftOut": [{"country": "ZAF", "reason": "no partnership is known"}], "size": 1, "partial": [],
                 "notes": [], "revision": 1}"""
                .formatted(country, quoted(from), quoted(from));
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static String evaluation(String value) {
        return """
                {"indicator": "womens-growth", "unit": "percent", "sex": "female", "notes": [], "revision": 1,
                 "results": [{"period": "2010-09/2013-09", "from": "2010-09", "to": "2013-09",
                   "cohort": {"name": "program:APRRP", "value": %s, "numerator": 277, "denominator": 434,
                     "formula": "100 × (711 − 434) ÷ 434 = 63.82", "counted": 1, "members": [{"country": "GHA"}]},
                   "comparison": {"name": "not:program:APRRP", "value": -0.56, "numerator": -9,
                     "denominator": 1614, "formula": "100 × (1605 − 1614) ÷ 1614 = −0.56", "counted": 1}}]}"""
                .formatted(value);
    }
}
