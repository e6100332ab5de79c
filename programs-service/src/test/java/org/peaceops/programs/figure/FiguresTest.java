package org.peaceops.programs.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.peaceops.programs.Editor.editor;
import static org.peaceops.programs.Editor.etag;
import static org.peaceops.programs.Editor.patch;
import static org.peaceops.programs.Editor.patched;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.programs.Editable;
import org.peaceops.programs.Editor;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class FiguresTest {

    private static final String FIGURES = "/api/v1/figures";

    @Test
    void growthOfDeployedWomenIsThereWithItsDates() {
        JsonPath found = figures("?program=GPOI&measure=growth-of-deployed-women");
        assertThat(found.<Integer>getList("data.value")).containsExactlyInAnyOrder(109, 38);
        assertThat(found.<String>getList("data.unit")).containsOnly("percent");
        assertThat(found.<String>getList("data.clock")).containsOnly("between");
        assertThat(found.<String>getList("data.from")).containsOnly("2010-09");
        assertThat(found.<String>getList("data.to")).containsOnly("2020-09");
        assertThat(found.getString("data.find { it.value == 109 }.scope.countries"))
                .isEqualTo("program:GPOI");
        assertThat(found.getString("data.find { it.value == 38 }.scope.countries"))
                .isEqualTo("not:program:GPOI");
    }

    @Test
    void growthOfDeployedMilitaryIsThere() {
        JsonPath found = figures("?program=GPOI&measure=growth-of-deployed-military");
        assertThat(found.<Integer>getList("data.value")).containsExactlyInAnyOrder(130, 27);
        assertThat(found.<String>getList("data.clock")).containsOnly("since-joining");
    }

    @Test
    void threePopulationsOfWomenAreKeptApart() {
        assertThat(figures("?population=women-trained").<String>getList("data.measure"))
                .isNotEmpty()
                .allMatch(
                        measure -> measure.contains("trained") || measure.startsWith("measure-of"));
        assertThat(
                        figures("?population=women-in-the-military-part")
                                .<String>getList("data.measure"))
                .contains("growth-of-deployed-women")
                .noneMatch(measure -> measure.contains("trained"));
        assertThat(figures("?population=women-peacekeepers").<String>getList("data.measure"))
                .noneMatch(measure -> measure.contains("trained"));
    }

    @Test
    void fieldsOnTheWireAreThoseThatWerePromised() {
        JsonPath figure = figures("/gpoi-total-budget");
        assertThat(figure.getMap("").keySet())
                .isEqualTo(
                        Set.of(
                                "id",
                                "program",
                                "measure",
                                "value",
                                "unit",
                                "qualifier",
                                "scope",
                                "clock",
                                "from",
                                "to",
                                "asOf",
                                "statement",
                                "recipe",
                                "source",
                                "revision"));
        assertThat(figure.getMap("scope").keySet())
                .isEqualTo(Set.of("population", "countries", "programs"));
        assertThat(figure.getMap("source").keySet()).isEqualTo(Set.of("code", "locator"));
    }

    @Test
    void valueIsAPlainNumber() {
        for (String address :
                List.of("/gpoi-total-budget", "?measure=peacekeeping-capacity-building-funding")) {
            assertThat(given().get(FIGURES + address).asString()).contains("\"value\":1300000000,");
        }
        assertThat(given().get(FIGURES + "?format=csv&program=GPOI").asString())
                .contains(",1300000000,");
    }

    @ParameterizedTest
    @CsvSource({"1.3E9, 1300000000", "1E2, 100", "63.820, 63.820", "-0.5, -0.5", "0, 0"})
    void numberIsAnsweredAsItWasMeantHoweverItWasSent(String sent, String answered) {
        String id = Editor.anId();
        Map<String, Object> row = Editable.FIGURES.row(id);
        row.put("value", "here");
        String body = json(row).replace("\"here\"", sent);
        assertThat(editor().body(body).post(FIGURES).then().statusCode(201).extract().asString())
                .contains("\"value\":" + answered + ",");
        assertThat(given().get(FIGURES + "/" + id).asString())
                .contains("\"value\":" + answered + ",");
        String patched = "{\"value\": %s}".formatted(sent);
        assertThat(patched(FIGURES + "/" + id, patched).asString())
                .contains("\"value\":" + answered + ",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "-1e400",
                "1e1000000000",
                "1e-1000000000",
                "1e99999999999",
                "\"12\"",
                "\"twelve\"",
                "NaN",
                "[]",
                "{}",
                "true",
                "12345678901234567890",
                "0.0000001"
            })
    void numberThatIsNoneOrTooLargeIsRefused(String value) {
        String id = Editable.FIGURES.added();
        patch(FIGURES + "/" + id, "{\"value\": %s}".formatted(value)).then().statusCode(400);
        Map<String, Object> row = Editable.FIGURES.row(Editor.anId());
        row.put("value", "here");
        editor().body(json(row).replace("\"here\"", value)).post(FIGURES).then().statusCode(400);
    }

    @Test
    void patchIsNeverAFaultOfTheService() {
        String address = FIGURES + "/" + Editable.FIGURES.added();
        for (String body :
                List.of(
                        "{\"scope\": []}",
                        "{\"scope\": \"x\"}",
                        "{\"scope\": {\"programs\": {}}}",
                        "{\"scope\": {\"programs\": [null]}}",
                        "{\"statement\": \"\\u0000\"}",
                        "{\"statement\": {\"a\": 1}}",
                        "{\"source\": null}",
                        "{\"recipe\": {\"cohort\": []}}",
                        "{\"from\": \"2010-13\"}",
                        "{\"\": 1}",
                        "{\"value\":".repeat(2000),
                        "{\"scope\":".repeat(900) + "1" + "}".repeat(900),
                        "[".repeat(5000))) {
            assertThat(patch(address, body).statusCode())
                    .as(body.substring(0, Math.min(60, body.length())))
                    .isBetween(400, 499);
        }
    }

    @Test
    void recipeWithAnIndicatorIsWhatMakesAFigureCheckable() {
        JsonPath checkable = figures("?checkable=true&size=1000");
        assertThat(checkable.<Object>getList("data.recipe.indicator"))
                .isNotEmpty()
                .doesNotContainNull();
        long all =
                figures("?size=1000").<Object>getList("data.recipe.indicator").stream()
                        .filter(recipe -> recipe != null)
                        .count();
        assertThat(checkable.<Object>getList("data.id")).hasSize((int) all);
        given().get(FIGURES + "?checkable=yes").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "program,    GPOI,          program",
        "measure,    women-trained, measure",
        "population, women-trained, scope.population",
        "unit,       percent,       unit",
        "clock,      cumulative,    clock",
        "source,     PM-WPS,        source.code"
    })
    void figuresAreFilteredBy(String parameter, String value, String field) {
        List<String> all = figures("?size=1000").getList("data." + field);
        assertThat(
                        figures("?size=1000&" + parameter + "=" + value)
                                .<String>getList("data." + field))
                .isNotEmpty()
                .hasSameSizeAs(all.stream().filter(value::equals).toList())
                .containsOnly(value);
    }

    @Test
    void severalProgramsAreAskedForAtOnce() {
        assertThat(
                        figures("?size=1000&program=GPOI,IMET&program=CWD")
                                .<String>getList("data.program"))
                .contains("GPOI", "IMET", "CWD")
                .isSubsetOf("GPOI", "IMET", "CWD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"from": "2020", "to": "2019"}                 | to
                    {"from": "2020-09", "to": "2020-08"}           | to
                    {"from": "2020-09-02", "to": "2020-09-01"}     | to
                    {"from": "FY2020", "to": "FY2019"}             | to
                    {"clock": "between", "to": null}               | clock
                    {"from": "2010-13"}                            | from
                    {"from": "2010-02-30"}                         | from
                    {"to": "20-09"}                                | to
                    {"asOf": "yesterday"}                          | asOf
                    {"measure": "Two Words"}                       | measure
                    {"qualifier": "perhaps"}                       | qualifier
                    {"clock": "now"}                               | clock
                    {"scope": {"population": "Two Words"}}         | scope.population
                    {"recipe": {"of": "both"}}                     | recipe.of
                    {"recipe": {"cohort": null}}                   | recipe.cohort
                    {"recipe": {"indicator": null}}                | recipe.cohort
                    {"recipe": {"indicator": null, "cohort": null, "needs": []}} | recipe.indicator
                    {"recipe": {"needs": ["luck"]}}                | recipe.needs[0]
                    """)
    void whatCannotBeIsRefusedNamingTheField(String fields, String field) {
        patch(FIGURES + "/" + Editable.FIGURES.added(), fields)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010-09",
        "2010-09, 2010-09-30",
        "2010-09-30, 2010",
        "FY2010, 2009-11",
        "2010, FY2010"
    })
    void datesOfAnyFormAreTaken(String from, String to) {
        patched(
                FIGURES + "/" + Editable.FIGURES.added(),
                "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to));
    }

    @Test
    void womenTrainedDifferByTheDateOfTheDocument() {
        assertThat(relation("pm-gpi-women-trained-since-2007", "pm-wps-women-trained-since-2007"))
                .isEqualTo("differs-by-date");
        assertThat(relation("gpoi-women-trained", "pm-wps-women-trained-since-2007"))
                .isEqualTo("differs-by-date");
    }

    @Test
    void partnersOfGpoiAreCompatible() {
        assertThat(relation("gpoi-partner-countries-pm-gpi", "gpoi-partner-countries-pm-wps"))
                .isEqualTo("compatible");
    }

    @Test
    void dateOfTheStrategyIsAConflict() {
        assertThat(relation("wps-strategy-date-pm-gpi", "wps-strategy-date-pm-wps"))
                .isEqualTo("conflict");
    }

    @Test
    void budgetAndInvestmentDifferByScope() {
        assertThat(relation("gpoi-total-budget", "capacity-building-invested"))
                .isEqualTo("differs-by-scope");
    }

    @Test
    void everyRelationAppearsWithAReason() {
        JsonPath all = figures("/conflicts?size=1000");
        assertThat(new HashSet<>(all.<String>getList("data.relation")))
                .containsExactlyInAnyOrder(
                        "same", "compatible", "differs-by-date", "differs-by-scope", "conflict");
        assertThat(all.<String>getList("data.reason")).doesNotContain("", (String) null);
        assertThat(all.<String>getList("data.one.measure"))
                .isEqualTo(all.<String>getList("data.other.measure"));
    }

    @Test
    void pairsAreFilteredBy() {
        assertThat(figures("/conflicts?relation=conflict").<String>getList("data.relation"))
                .isNotEmpty()
                .containsOnly("conflict");
        assertThat(figures("/conflicts?measure=women-trained").<String>getList("data.measure"))
                .isNotEmpty()
                .containsOnly("women-trained");
        String id = Editable.FIGURES.added();
        String program = Editable.PROGRAMS.added();
        String measure = "measure-of-" + id;
        String twin =
                Editable.FIGURES.added(
                        "{\"measure\": \"%s\", \"program\": \"%s\"}".formatted(measure, program));
        JsonPath pair = figures("/conflicts?program=" + program);
        assertThat(pair.<String>getList("data.measure")).containsExactly(measure);
        assertThat(List.of(pair.getString("data[0].one.id"), pair.getString("data[0].other.id")))
                .containsExactlyInAnyOrder(id, twin);
        assertThat(figures("/conflicts?source=PM-WPS&measure=" + measure).getList("data"))
                .isEmpty();
        given().get(FIGURES + "/conflicts?relation=conflicts")
                .then()
                .statusCode(400)
                .body("detail", containsString("\"conflict\""));
    }

    @Test
    void pairIsNotKnownBeforeBothFiguresAre() {
        String id = Editable.FIGURES.added();
        long before = figures("/" + id).getLong("revision");
        String measure = "measure-of-" + id;
        Editable.FIGURES.added("{\"measure\": \"%s\"}".formatted(measure));
        String query = "/conflicts?measure=" + measure;
        assertThat(figures(query).<String>getList("data.relation")).containsExactly("same");
        assertThat(figures(query + "&asKnownOn=" + before).getList("data")).isEmpty();
    }

    @Test
    void sourceCountsItsFiguresAndItsEtagChangesWithThem() {
        String code = Editable.SOURCES.added();
        String source = Editable.SOURCES.address(code);
        given().get(source).then().body("figures", equalTo(0));
        String before = etag(source);
        long earlier = given().get(source).jsonPath().getLong("revision");
        Editable.FIGURES.added(
                "{\"source\": {\"code\": \"%s\", \"locator\": \"x\"}}".formatted(code));
        given().header("If-None-Match", before)
                .get(source)
                .then()
                .statusCode(200)
                .body("figures", equalTo(1));
        assertThat(etag(source)).isNotEqualTo(before);
        given().get(source + "?asKnownOn=" + earlier).then().body("figures", equalTo(0));
        assertThat(figures("?source=" + code).getList("data")).hasSize(1);
    }

    private static String relation(String one, String other) {
        String found =
                figures("/conflicts?size=1000")
                        .getString(
                                "data.find { [it.one.id, it.other.id].containsAll(['%s', '%s']) }.relation"
                                        .formatted(one, other));
        assertThat(found).as("%s and %s", one, other).isNotNull();
        return found;
    }

    private static JsonPath figures(String rest) {
        return given().get(FIGURES + rest).then().statusCode(200).extract().jsonPath();
    }

    private static String json(Map<String, Object> row) {
        return Editable.written(row);
    }
}
