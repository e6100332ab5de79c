package org.peaceops.gateway.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class FigureCheckTest {

    private static final String RESOLVE = "/api/v1/cohorts/resolve";
    private static final String EVALUATIONS = "/api/v1/indicators/womens-growth/evaluations";
    private static final String WOMEN =
            """
            {"indicator": "womens-growth", "cohort": "program:APRRP", "versus": "not:program:APRRP", "from": "2010-09",
             "to": "2013-09", "membership": "ever", "personnelType": "military", "of": "%s", "needs": []}""";

    StubService programs;
    StubService partners;
    StubService metrics;

    @BeforeEach
    void script() {
        for (String code :
                new String[] {"womens-growth", "cohort-size", "capability-units", "growth"}) {
            metrics.answers("/api/v1/indicators/" + code, "{\"code\": \"" + code + "\"}");
        }
        partners.answers(RESOLVE, cohort("GHA", ""));
        metrics.answers(EVALUATIONS, evaluation("63.82", "reported", false));
    }

    @AfterEach
    void forget() {
        programs.forget();
        partners.forget();
        metrics.forget();
    }

    @Test
    void aFigureThatTheDataGiveReproducesWithItsRows() {
        figure("63.82", null, WOMEN.formatted("cohort"));
        check().body("state", equalTo("reproduces"))
                .body("published.value", is(63.82f))
                .body("recomputed.value", is(63.82f))
                .body("recomputed.formula", equalTo("100 × (711 − 434) ÷ 434 = 63.82"))
                .body("difference", is(0.0f))
                .body("missing", empty())
                .body("rows.count", is(1))
                .body("rows.rows[0].country", equalTo("GHA"))
                .body("rows.rows[0].importId", is(4))
                .body("rows.rows[0].line", is(15))
                .body("cohort.members.country", contains("GHA"))
                .body("recipe.indicator", equalTo("womens-growth"))
                .body("snapshot", equalTo("p1.c1.m1"))
                .body("links.permalink", containsString("snapshot="))
                .header("ETag", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "64, , within-stated-rounding",
        "60, more than, within-stated-rounding",
        "64, nearly, within-stated-rounding",
        "109, , differs",
        "64, more than, differs"
    })
    void theStatementSaysHowFarItMayBeOff(String value, String qualifier, String state) {
        figure(value, qualifier, WOMEN.formatted("cohort"));
        check().body("state", equalTo(state)).body("rows.count", is(1));
    }

    @Test
    void aFigureOfTheComparisonIsCheckedAgainstIt() {
        figure("-0.56", null, WOMEN.formatted("versus"));
        check().body("state", equalTo("reproduces"))
                .body("recomputed.value", is(-0.56f))
                .body("rows.rows.country", contains("KEN"));
    }

    @Test
    void withoutRowsNothingReproduces() {
        metrics.answers(
                EVALUATIONS,
                evaluation("63.82", "reported", false)
                        .replaceFirst("\"rows\": \\[.*]", "\"rows\": []"));
        figure("63.82", null, WOMEN.formatted("cohort"));
        lacking("no-rows").body("recomputed.value", is(63.82f));
    }

    @Test
    void madeUpRowsReproduceNothing() {
        metrics.answers(EVALUATIONS, evaluation("63.82", "reported", true));
        figure("63.82", null, WOMEN.formatted("cohort"));
        lacking("synthetic-data");
    }

    @Test
    void aMonthThatIsNotLoadedIsNamed() {
        metrics.answers(EVALUATIONS, evaluation("null", "no-data", false));
        figure("109", null, WOMEN.formatted("cohort"));
        lacking("months-not-loaded")
                .body("missing[0].months", contains("2010-09"))
                .body("recomputed.value", nullValue());
    }

    @Test
    void beforeTwoThousandNineWomenAreNotToldFromMen() {
        metrics.answers(
                EVALUATIONS, evaluation("null", "no-data", false).replace("2010-09", "2007-03"));
        figure("109", null, WOMEN.formatted("cohort"));
        lacking("no-sex-split-before-2009").body("missing[0].months", contains("2007-03"));
    }

    @Test
    void aListThatNoSourceNamesIsNamedWithItsCount() {
        partners.answers(
                RESOLVE,
                """
                {"members": [], "leftOut": [], "size": 0, "notes": [],
                 "partial": [{"program": "GPOI", "partners": 0, "named": "none", "note": "no source names the partners of GPOI",
                   "stated": [{"count": 55}, {"count": 50, "qualifier": "more than"}]}]}""");
        figure("109", null, WOMEN.formatted("cohort"));
        lacking("cohort-not-known")
                .body("missing[0].program", equalTo("GPOI"))
                .body("missing[0].stated", is(55))
                .body("missing[0].known", is(0));
        assertThat(metrics.posted()).isEmpty();
    }

    @Test
    void aListThatIsNotWholeGivesANumberButNoVerdict() {
        partners.answers(
                RESOLVE,
                cohort(
                        "GHA",
                        "{\"program\": \"GPOI\", \"partners\": 3, \"note\": \"only 3\", \"stated\": [{\"count\": 55}]}"));
        figure("63.82", null, WOMEN.formatted("cohort"));
        lacking("cohort-not-whole")
                .body("missing[0].known", is(3))
                .body("recomputed.value", is(63.82f));
    }

    @Test
    void deploymentsThatTheUnitedNationsDoNotListKeepAFigureFromReproducing() {
        figure(
                "63.82",
                null,
                WOMEN.formatted("cohort")
                        .replace("\"needs\": []", "\"needs\": [\"african-union-deployments\"]"));
        lacking("african-union-deployments").body("recomputed.value", is(63.82f));
    }

    @Test
    void recordsOfAnotherSystemAreNamed() {
        figure(
                "10000",
                "more than",
                "{\"indicator\": null, \"needs\": [\"other-records\"], \"needed\": \"The training records\"}");
        lacking("other-records").body("missing[0].detail", containsString("The training records"));
    }

    @Test
    void aStatementThatIsNoCountHasNothingToCompute() {
        figure("2005", null, "null");
        lacking("no-recipe").body("", not(hasKey("recipe")));
    }

    @Test
    void aFigureWithoutAMonthCannotBeChecked() {
        figure("63.82", null, WOMEN.formatted("cohort").replace("\"2013-09\"", "null"));
        lacking("date-not-stated").body("cohort.members.country", contains("GHA"));
    }

    @Test
    void sinceJoiningNeedsTheDaysOfJoining() {
        metrics.answers(
                EVALUATIONS,
                evaluation("63.82", "reported", false)
                        .replace(
                                "\"excluded\": []",
                                "\"excluded\": [{\"country\": \"RWA\", \"reason\": \"joining-date-unknown\"}]"));
        figure("63.82", null, WOMEN.formatted("cohort"), "since-joining");
        lacking("joining-dates-not-known").body("missing[0].countries", contains("RWA"));
        assertThat(metrics.posted().get(EVALUATIONS)).contains("joining-date");
    }

    @Test
    void aRecipeThatAServiceRefusesSaysWhy() {
        metrics.answers(
                EVALUATIONS,
                400,
                "{\"type\": \"urn:peaceops:problem:invalid-body\", \"title\": \"t\", \"status\": 400, \"detail\": \"to: a month\"}");
        figure("63.82", null, WOMEN.formatted("cohort"));
        lacking("recipe-refused").body("missing[0].detail", equalTo("to: a month"));
    }

    @Test
    void recordsThatBelongHereAndAreNotLoadedAreNamed() {
        partners.answers("/api/v1/capability-units/summary", "{\"units\": 0, \"notes\": []}");
        partners.answers("/api/v1/capability-units", "{\"data\": []}");
        figure(
                "67",
                null,
                "{\"indicator\": \"capability-units\", \"cohort\": \"program:GPOI\", \"to\": \"2020-09\", \"needs\": []}");
        lacking("records-not-loaded");
    }

    @Test
    void aListFromTheDocumentItselfConfirmsNoMoreThanItself() {
        partners.answers(
                "/api/v1/partnerships",
                "{\"data\": [{\"id\": \"APRRP-GHA\", \"source\": {\"code\": \"PM-GPI\"}}]}");
        figure(
                "1",
                null,
                "{\"indicator\": \"cohort-size\", \"cohort\": \"program:APRRP\", \"membership\": \"ever\", \"needs\": []}");
        check().body("state", equalTo("reproduces"))
                .body("rows.rows.id", contains("APRRP-GHA"))
                .body("notes", hasItem(containsString("from the document that states the figure")));
    }

    @Test
    void aServiceThatIsAwayLeavesNoVerdict() {
        figure("63.82", null, WOMEN.formatted("cohort"));
        metrics.kill();
        try {
            check().body("state", nullValue())
                    .body("unavailable.service", equalTo("metrics"))
                    .body("published.value", is(63.82f))
                    .header("Cache-Control", "no-store");
        } finally {
            metrics.revive();
        }
    }

    @Test
    void withoutProgramsThereIsNoFigure() {
        programs.kill();
        try {
            check().body("state", nullValue()).body("unavailable.service", equalTo("programs"));
        } finally {
            programs.revive();
        }
    }

    @Test
    void anUnknownFigureIsNotFound() {
        programs.answers(
                "/api/v1/figures/some-figure",
                404,
                "{\"type\": \"urn:peaceops:problem:not-found\", \"title\": \"Not found\", \"status\": 404, \"detail\": \"There is no figure\"}");
        ask("/api/v1/figures/some-figure/check").statusCode(404);
    }

    @Test
    void allAreCheckedAtOnce() {
        list();
        ask("/api/v1/figures/checks")
                .statusCode(200)
                .body("data.figure", contains("a", "b", "c"))
                .body("data.state", contains("reproduces", "differs", "not-reproducible"))
                .body("data[2].missing", contains("other-records"))
                .body("states.reproduces", is(1))
                .body("total", is(3))
                .body("unavailable", empty());
    }

    @Test
    void thoseOfOneStateAreAskedFor() {
        list();
        ask("/api/v1/figures/checks?state=differs&program=APRRP")
                .body("data.figure", contains("b"))
                .body("states", hasKey("reproduces"));
        assertThat(programs.asked()).anyMatch(uri -> uri.contains("program=APRRP"));
    }

    @Test
    void checksAreATableToo() {
        list();
        String csv = ask("/api/v1/figures/checks?format=csv").statusCode(200).extract().asString();
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("figure,program,measure,source,state,published");
        assertThat(csv)
                .contains("a,APRRP,m,PM-GPI,reproduces,63.82,,percent,63.82,0.00,womens-growth");
    }

    @Test
    void aServiceThatIsAwayIsDeclaredForAll() {
        list();
        metrics.kill();
        try {
            ask("/api/v1/figures/checks")
                    .statusCode(200)
                    .body("unavailable.service", everyItem(equalTo("metrics")))
                    .body("data.state", containsInAnyOrder(null, null, "not-reproducible"))
                    .body("states.unavailable", is(2));
        } finally {
            metrics.revive();
        }
    }

    @Test
    void aStateThatIsNoneIsRefused() {
        ask("/api/v1/figures/checks?state=true").statusCode(400);
    }

    private void list() {
        programs.answers(
                "/api/v1/figures",
                "{\"data\": [%s, %s, %s], \"page\": {\"next\": null}}"
                        .formatted(
                                body("b", "109", null, WOMEN.formatted("cohort"), "between"),
                                body("a", "63.82", null, WOMEN.formatted("cohort"), "between"),
                                body("c", "9", null, "{\"needs\": [\"other-records\"]}", null)));
    }

    private ValidatableResponse lacking(String kind) {
        return check().body("state", equalTo("not-reproducible"))
                .body("missing.kind", contains(kind))
                .body("missing", hasSize(1));
    }

    private void figure(String value, String qualifier, String recipe) {
        figure(value, qualifier, recipe, "between");
    }

    private void figure(String value, String qualifier, String recipe, String clock) {
        programs.answers(
                "/api/v1/figures/some-figure",
                body("some-figure", value, qualifier, recipe, clock));
    }

    private static String body(
            String id, String value, String qualifier, String recipe, String clock) {
        return """
                {"id": "%s", "program": "APRRP", "measure": "m", "value": %s, "unit": "percent", "qualifier": %s,
                 "scope": {"programs": []}, "clock": %s, "statement": "s", "recipe": %s,
                 "source": {"code": "PM-GPI", "locator": "somewhere"}, "revision": 1}"""
                .formatted(id, value, quoted(qualifier), quoted(clock), recipe);
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static ValidatableResponse check() {
        return ask("/api/v1/figures/some-figure/check").statusCode(200);
    }

    /** Not from memory, where the answer to the same question in another test may be. */
    private static ValidatableResponse ask(String path) {
        return given().header("Range", "bytes=0-").when().get(path).then();
    }

    private static String cohort(String country, String partial) {
        return """
                {"members": [{"country": "%s", "dates": "always", "periods": [{"from": null, "to": null}], "reason": "named"}],
                 "leftOut": [], "size": 1, "partial": [%s], "notes": [], "revision": 1}"""
                .formatted(country, partial);
    }

    private static String evaluation(String value, String status, boolean synthetic) {
        return """
                {"indicator": "womens-growth", "sex": "female", "notes": [], "results": [{"period": "2010-09/2013-09",
                  "cohort": {"name": "c", "value": %1$s, "formula": "100 × (711 − 434) ÷ 434 = 63.82", "counted": 1,
                    "members": [{"country": "GHA", "start": {"month": "2010-09", "status": "%2$s"}, "end": {"month": "2013-09", "status": "reported"}}],
                    "excluded": []},
                  "comparison": {"name": "v", "value": -0.56, "counted": 1, "members": [], "excluded": []}}],
                 "explanation": {"count": 2, "shown": 2, "links": ["/api/v1/contributions"],
                  "rows": [%3$s, %4$s]}}"""
                .formatted(
                        value,
                        status,
                        row("cohort", "GHA", synthetic),
                        row("comparison", "KEN", synthetic));
    }

    private static String row(String side, String country, boolean synthetic) {
        return """
                {"side": "%s", "month": "2010-09", "country": "%s", "mission": "UNMIL", "personnelType": "troops", "female": 78, "importId": 4, "line": 15, "synthetic": %s}"""
                .formatted(side, country, synthetic)
                .strip();
    }
}
