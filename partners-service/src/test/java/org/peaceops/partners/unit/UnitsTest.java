package org.peaceops.partners.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class UnitsTest {

    private static final String UNITS = "/api/v1/capability-units";

    @Test
    void unitIsCreatedReadChangedAndEndedKeepingItsHistory() {
        String id = anId();
        Response created = editor().body(unit(id, "\"pledged 2014-05\"")).post(UNITS);
        created.then().statusCode(201).body("state", equalTo("pledged"));
        assertThat(created.header("Location")).isEqualTo(UNITS + "/" + id);
        long first = created.jsonPath().getLong("revision");
        String etag = given().get(UNITS + "/" + id).header("ETag");
        editor().header("If-Match", etag)
                .body(unit(id, "\"pledged 2014-05\", \"trained 2015-06-01 GPOI\""))
                .put(UNITS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("trained"));
        patch(id, "{\"size\": 250, \"note\": null}")
                .statusCode(200)
                .body("size", equalTo(250))
                .body("life", hasSize(2));
        given().get(UNITS + "/" + id + "?asKnownOn=" + first)
                .then()
                .body("state", equalTo("pledged"));
        editor().header("If-Match", "*").delete(UNITS + "/" + id).then().statusCode(204);
        given().get(UNITS + "/" + id).then().statusCode(404);
        given().get(UNITS + "/" + id + "/history")
                .then()
                .body("data.change", contains("created", "changed", "changed", "deleted"))
                .body("data[1].row.life[1].program", equalTo("GPOI"));
        given().get("/api/v1/changes/partners?size=1000&since=" + (first - 1))
                .then()
                .body(
                        "data.findAll { it.key.code == '" + id + "' }.resource",
                        hasItem("capability-units"));
    }

    @Test
    void lifeIsReadAsTextsAndAsObjects() {
        String id =
                created(
                        "{\"state\": \"pledged\", \"date\": {\"date\": \"2014-05\"}}, \"deployed 2017-03-17 MINUSMA donor:France\"");
        given().get(UNITS + "/" + id)
                .then()
                .body("life[0].date.date", equalTo("2014-05-01"))
                .body("life[0].date.precision", equalTo("month"))
                .body("life[1].mission", equalTo("MINUSMA"))
                .body("life[1].donor", equalTo("FRA"))
                .body("life[1].keySet().sort()", contains("date", "donor", "mission", "state"))
                .body("life[1].date.keySet().sort()", contains("date", "precision"))
                .body("since.date", equalTo("2017-03-17"))
                .body("mission", equalTo("MINUSMA"));
    }

    @Test
    void stateIsToldOfAnyDay() {
        String id =
                created(
                        "\"pledged 2014-05\", \"assistance-funded 2015\", \"deployed 2017-03-10 MINUSMA\", \"withdrawn 2018-01-01\"");
        on(id, "2014-05-01").body("state", equalTo("pledged"));
        on(id, "2015-07-01")
                .body("state", equalTo("assistance-funded"))
                .body("stateNote", containsString("year"))
                .body("mission", nullValue());
        on(id, "2017-12-31")
                .body("state", equalTo("deployed"))
                .body("mission", equalTo("MINUSMA"))
                .body("stateNote", nullValue());
        on(id, "2018-01-01").body("state", equalTo("deployed")).body("stateNote", nullValue());
        on(id, "2018-01-02").body("state", equalTo("withdrawn")).body("mission", nullValue());
        on(id, "2014-04-30").body("state", nullValue()).body("since.precision", equalTo("unknown"));
    }

    @Test
    void listIsOfTheDayAskedFor() {
        String mission = aMission();
        String id = created("\"pledged 2014-05\", \"deployed 2017-03-10 %s\"".formatted(mission));
        assertThat(ids("mission=" + mission)).containsExactly(id);
        assertThat(ids("mission=" + mission + "&on=2017-03-09")).isEmpty();
        assertThat(ids("mission=" + mission + "&on=2017-03-10&state=deployed")).containsExactly(id);
        assertThat(ids("mission=" + mission + "&state=selected,deploying")).isEmpty();
        assertThat(ids("on=2014-04-30&size=1000")).doesNotContain(id);
        assertThat(ids("on=2014-05-01&size=1000&state=pledged&country=Ghana&kind=engineer"))
                .contains(id);
        assertThat(ids("size=1000&kind=medical")).doesNotContain(id);
        assertThat(ids("size=1000&country=SEN")).doesNotContain(id);
    }

    @Test
    void programIsOneThatAStepNamesByThen() {
        String program = aProgram();
        String id = created("\"pledged 2014-05\", \"trained 2016 %s\"".formatted(program));
        assertThat(ids("program=" + program)).containsExactly(id);
        assertThat(ids("program=" + program + "&on=2016-01-01")).containsExactly(id);
        assertThat(ids("program=" + program + "&on=2015-12-31")).isEmpty();
    }

    @Test
    void readinessHasDatesOfItsOwn() {
        String id = anId();
        editor().body(
                        unit(id, "\"pledged 2014-05\"")
                                .replace(
                                        "\"size\"",
                                        "\"readiness\": [\"1 2014-05\", \"2 2015\", \"rapid-deployment 2018-06-01\"], \"size\""))
                .post(UNITS)
                .then()
                .statusCode(201)
                .body("readinessLevel", equalTo("rapid-deployment"));
        on(id, "2018-05-31").body("readinessLevel", equalTo("2"));
        assertThat(ids("size=1000&readinessLevel=rapid-deployment")).contains(id);
        assertThat(ids("size=1000&readinessLevel=rapid-deployment&on=2018-05-31"))
                .doesNotContain(id);
    }

    @Test
    void wrongStepIsRefusedNamingItAndWhatMayCome() {
        refused("\"pledged 2014\", \"deployed 2015 UNMISS\", \"trained 2016\"")
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("life[2].state"))
                .body("violations[0].value", equalTo("trained"))
                .body("violations[0].message", containsString("withdrawn"));
        refused("\"withdrawn 2014\"").body("violations[0].field", equalTo("life[0].state"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        refused("\"trained 2016\", \"deployed 2015-02-30\", \"deployed\"")
                .body("violations.field", hasItem("life[1].date.date"));
        refused("\"trained 2016\", \"deployed 2015\", \"pledged\"")
                .body(
                        "violations.field",
                        hasItems("life[1].mission", "life[1].date", "life[2].state"));
    }

    @Test
    void badInputIsAlwaysRefused() {
        for (String life :
                List.of(
                        "",
                        "null",
                        "1",
                        "[]",
                        "{}",
                        "\"\"",
                        "\"deplyed 2014\"",
                        "\"pledged 2014-13\"",
                        "\"pledged 2014/05\"",
                        "\"pledged 99999\"",
                        "\"deployed 2014 unmiss\"",
                        "\"pledged donor:Atlantis\"",
                        "\"pledged program:gpoi\"",
                        "{\"state\": \"pledged\", \"date\": \"x\"}",
                        "{\"state\": \"pledged\", \"date\": {\"date\": \"2014\", \"precision\": \"day\"}}",
                        "{\"state\": \"pledged\", \"stat\": 1}",
                        "{\"state\": null}",
                        "\"pledged " + "x".repeat(10_000) + "\"",
                        "\"pledged \\u0000\"",
                        "\"pledged %s\"".formatted("a:b ".repeat(2_000)))) {
            refused(life);
        }
        String id = anId();
        for (String body :
                List.of(
                        unit(id, "\"pledged\"").replace("engineer", "cavalry"),
                        unit(id, "\"pledged\"").replace("\"GHA\"", "\"Atlantis\""),
                        unit(id, "\"pledged\"").replace("200", "0"),
                        unit(id, "\"pledged\"").replace("200", "2.5"),
                        unit(id, "\"pledged\"").replace("\"" + id + "\"", "\"A b\""),
                        unit(id, "\"pledged\"")
                                .replace("\"size\"", "\"readiness\": [\"4 2015\"], \"size\""),
                        unit(id, "\"pledged\"")
                                .replace("\"size\"", "\"readiness\": [\"1\", \"1\"], \"size\""),
                        unit(id, "\"pledged\"")
                                .replace(
                                        "\"size\"",
                                        "\"readiness\": [\"2 2016\", \"1 2015\"], \"size\""),
                        unit(id, "\"pledged\"")
                                .replace("\"size\"", "\"state\": \"pledged\", \"size\""),
                        "[]",
                        "null",
                        "x",
                        "")) {
            editor().body(body).post(UNITS).then().statusCode(400);
        }
        for (String query :
                List.of(
                        "on=2014",
                        "state=x",
                        "kind=x",
                        "country=XX",
                        "readinessLevel=4",
                        "stat=x",
                        "on=2014-02-30")) {
            given().get(UNITS + "?" + query).then().statusCode(400);
        }
    }

    @Test
    void changeNeedsThePresentVersion() {
        String id = created("\"pledged 2014\"");
        String body = unit(id, "\"pledged 2015\"");
        editor().body(body).put(UNITS + "/" + id).then().statusCode(428);
        editor().header("If-Match", "\"1\"")
                .body(body)
                .put(UNITS + "/" + id)
                .then()
                .statusCode(412);
        editor().header("If-Match", "*")
                .body(body)
                .put(UNITS + "/" + anId())
                .then()
                .statusCode(404);
        given().contentType("application/json").body(body).post(UNITS).then().statusCode(401);
        editor().body(body).post(UNITS).then().statusCode(409);
    }

    @Test
    void patchIsHeldToTheRulesOfAWholeLife() {
        String id = created("\"pledged 2014\"");
        patch(id, "{\"life\": [\"pledged 2014\", \"pledged 2015\"]}")
                .statusCode(400)
                .body("violations[0].field", equalTo("life[1].state"));
    }

    @Test
    void unitThatIsNamedElsewhereStays() {
        String id = created("\"pledged 2014\"");
        editor().body(
                        """
                        {"id": "%s-need", "country": "GHA", "kind": "engineer", "unit": "%s"}"""
                                .formatted(id, id))
                .post("/api/v1/capability-needs")
                .then()
                .statusCode(201);
        editor().header("If-Match", "*")
                .delete(UNITS + "/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("capability need"));
    }

    @Test
    void fileIsLoadedButForItsBadLines() {
        String source = aProgram();
        String prefix = anId();
        JsonPath report =
                load(
                        """
                        id,country,kind,name,size,life,source.code,source.locator
                        %1$s-a,Ghana,engineer,A,200,pledged 2014-05; assistance-funded 2015; deployed 2017-03 MINUSMA,%2$s,p. 1
                        %1$s-b,GH,engineer,B,,pledged 2014-05; deployed 2017-03; trained 2018,%2$s,p. 1
                        %1$s-c,288,horse,C,many,pledged,%2$s,p. 1
                        %1$s-d,SEN,medical,D,50,pledged 2014-05,%2$s,p. 1
                        """
                                .formatted(prefix, source));
        assertThat(report.getString("state")).isEqualTo("completed");
        assertThat(report.getLong("counts.added")).isEqualTo(2);
        assertThat(report.getLong("counts.rowsRefused")).isEqualTo(2);
        given().get(report.getString("links.problems") + "?size=100")
                .then()
                .body("data.findAll { it.line == 3 }.column", contains("life", "life"))
                .body(
                        "data.findAll { it.line == 3 }.hint",
                        hasItem(containsString("life[2].state")))
                .body("data.findAll { it.line == 4 }.code", hasItem("not-a-number"));
        given().get(UNITS + "/" + prefix + "-a")
                .then()
                .body("country", equalTo("GHA"))
                .body("life", hasSize(3))
                .body("life[2].mission", equalTo("MINUSMA"));
    }

    @Test
    void csvAnswerCanBeSentBackUnchanged() {
        String program = aProgram();
        String id = anId();
        editor().body(
                        """
                        {"id": "%s", "country": "GHA", "kind": "engineer", "name": "With, comma",
                         "life": [{"state": "pledged", "date": {"date": "2014-05"}, "note": "a; b {c} \\"d\\""},
                                  "trained 2015 %s"],
                         "readiness": ["1 2014", "rapid-deployment 2016-02-03"],
                         "source": {"code": "%s", "locator": "p. 1"}}"""
                                .formatted(id, program, program))
                .post(UNITS)
                .then()
                .statusCode(201);
        String answer =
                given().get(UNITS + "?format=csv&program=" + program).then().extract().asString();
        JsonPath same = load(answer);
        assertThat(same.getString("state")).isEqualTo("unchanged");
        JsonPath changed = load(answer.replace("With, comma", "Another"));
        assertThat(changed.getLong("counts.changed")).isEqualTo(1);
        given().get(UNITS + "/" + id)
                .then()
                .body("name", equalTo("Another"))
                .body("life[0].note", equalTo("a; b {c} \"d\""))
                .body("readiness[1].level", equalTo("rapid-deployment"));
    }

    @Test
    void fileTakesNothingAwayInColumnsThatItLacksAndEndsNoUnitThatIsNamed() {
        String source = aProgram();
        String id = anId();
        String header = "id,country,kind,name,life,source.code,source.locator";
        String first = "%s,GHA,engineer,A,pledged 2014,%s,x".formatted(id, source);
        String other = "%s-2,GHA,engineer,B,pledged 2014,%s,x".formatted(id, source);
        load(header + ",size,readiness\n" + first + ",200,1 2015\n" + other + ",,\n");
        load(header + "\n" + first.replace("pledged 2014", "pledged 2014; trained 2016") + "\n");
        given().get(UNITS + "/" + id)
                .then()
                .body("state", equalTo("trained"))
                .body("size", equalTo(200))
                .body("readinessLevel", equalTo("1"));
        editor().body(
                        """
                        {"id": "%s-need", "country": "GHA", "kind": "engineer", "unit": "%s"}"""
                                .formatted(id, id))
                .post("/api/v1/capability-needs")
                .then()
                .statusCode(201);
        byte[] without = (header + "\n" + other + "\n").getBytes(StandardCharsets.UTF_8);
        JsonPath refused = Imports.load("capability-units", without, "units.csv", "?mode=complete");
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(refused.getString("reason")).contains("capability need", id);
        given().get(UNITS + "/" + id).then().statusCode(200);
    }

    @Test
    void templateHasTheColumnsOfAFile() {
        assertThat(given().get("/api/v1/datasets/capability-units/template").asString())
                .startsWith(
                        "id,country,kind,name,size,life,readiness,assistance,source.code,source.locator");
    }

    @Test
    void sixtySevenUnitsOfThirtyFiveCountriesGiveTheShareAndItsParts() {
        String program = aProgram();
        load(sixtySeven(program)).getString("state");
        JsonPath summary = summary("on=2021-01-01&program=" + program);
        assertThat(summary.getLong("units")).isEqualTo(67);
        assertThat(summary.getLong("supported")).isEqualTo(67);
        assertThat(summary.getLong("countries")).isEqualTo(35);
        assertThat(summary.getString("deployment.all.percent")).isEqualTo("67.16");
        assertThat(summary.getLong("deployment.all.units")).isEqualTo(45);
        assertThat(summary.getLong("deployment.deployed.units")).isEqualTo(20);
        assertThat(summary.getString("deployment.deployed.percent")).isEqualTo("29.85");
        assertThat(summary.getLong("deployment.deploying.units")).isEqualTo(5);
        assertThat(summary.getLong("deployment.selected.units")).isEqualTo(12);
        assertThat(summary.getLong("deployment.earlier.units")).isEqualTo(8);
        assertThat(summary.getLong("deployment.everDeployed.units")).isEqualTo(28);
        assertThat(summary.getLong("states.find { it.state == 'selected' }.units")).isEqualTo(12);
        assertThat(summary.getLong("states.find { it.state == 'withdrawn' }.units")).isEqualTo(8);
        assertThat(summary.getLong("states.find { it.state == 'trained' }.units")).isEqualTo(22);
        assertThat(summary.getLong("rapidDeployment.units")).isEqualTo(3);
        assertThat(summary.getLong("rapidDeployment.countries")).isEqualTo(3);
        assertThat(summary.getString("rapidDeployment.percent")).isEqualTo("4.48");
        // 19 deployed and 8 withdrawn units with exact days, one dated by the month
        assertThat(summary.getString("fundingToDeployment.medianDays")).isEqualTo("731");
        assertThat(summary.getLong("fundingToDeployment.units")).isEqualTo(27);
        assertThat(summary.getLong("fundingToDeployment.withoutExactDays")).isEqualTo(1);
        assertThat(summary.getList("notes")).hasSize(1);
        JsonPath before = summary("program=" + program + "&on=2015-06-30");
        assertThat(before.getLong("units")).isEqualTo(67);
        assertThat(before.getString("deployment.all.percent")).isEqualTo("0.0");
        assertThat(before.getString("fundingToDeployment.medianDays")).isNull();
        assertThat(
                        summary("on=2021-01-01&program=" + program + "&country=GHA&kind=engineer")
                                .getLong("countries"))
                .isEqualTo(1);
    }

    @Test
    void countsAreOfADayThatMustBeNamed() {
        given().get(UNITS + "/summary")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("on"))
                .body("detail", containsString("on=" + LocalDate.now(ZoneOffset.UTC)));
        given().get(UNITS + "/summary?on=2014-02-30").then().statusCode(400);
    }

    @Test
    void roughWithdrawalLeavesTheUnitDeployedInWhatItNames() {
        String mission = aMission();
        String id =
                created(
                        "\"pledged 2014\", \"deployed 2015-03-10 %s\", \"withdrawn 2017\""
                                .formatted(mission));
        on(id, "2017-07-01")
                .body("state", equalTo("deployed"))
                .body("mission", equalTo(mission))
                .body("stateNote", containsString("withdrawn is dated to the year alone"));
        assertThat(ids("mission=" + mission + "&on=2017-12-31&state=deployed")).containsExactly(id);
        on(id, "2018-01-01").body("state", equalTo("withdrawn")).body("stateNote", nullValue());
    }

    @Test
    void shareOfNoUnitsIsUnknown() {
        JsonPath none = summary("on=2021-01-01&program=" + aProgram());
        assertThat(none.getLong("units")).isZero();
        assertThat(none.getString("deployment.all.percent")).isNull();
        assertThat(none.getString("rapidDeployment.percent")).isNull();
        assertThat(none.getString("notes[0]")).contains("published figures");
    }

    @Test
    void undatedUnitIsCountedApartOnADay() {
        String program = aProgram();
        created("\"trained " + program + "\"");
        assertThat(ids("program=" + program)).hasSize(1);
        given().get(UNITS + "/summary?on=1950-01-01")
                .then()
                .statusCode(200)
                .body("units", equalTo(0))
                .body("notes", hasItem(containsString("without a date")));
    }

    /** 20 deployed (one dated by the month), 5 deploying, 12 selected, 8 withdrawn, 22 trained. */
    private static String sixtySeven(String program) {
        List<String> countries =
                given().get("/api/v1/countries?status=iso&size=35")
                        .jsonPath()
                        .getList("data.alpha3");
        StringBuilder file =
                new StringBuilder(
                        "id,country,kind,name,life,readiness,source.code,source.locator\n");
        String prefix = anId();
        for (int i = 0; i < 67; i++) {
            String end =
                    i < 1
                            ? "deployed 2017-03 MINUSMA"
                            : i < 20
                                    ? "deployed 2017-03-02 MINUSMA"
                                    : i < 25
                                            ? "deploying 2018-01-01 UNMISS"
                                            : i < 37
                                                    ? "selected 2018-01-01 UNMISS"
                                                    : i < 45
                                                            ? "deployed 2018-03-02 UNIFIL; withdrawn 2019-03-02"
                                                            : "trained 2015-07-01";
            file.append(
                    "%s-%d,%s,engineer,Unit %d,pledged 2014-05; assistance-funded 2015-03-02 %s; %s,%s,%s,x\n"
                            .formatted(
                                    prefix,
                                    i,
                                    i == 66 ? "GHA" : countries.get(i % 34),
                                    i,
                                    program,
                                    end,
                                    i >= 31 && i < 34 ? "2 2015; rapid-deployment 2019" : "1 2014",
                                    program));
        }
        return file.toString();
    }

    private static JsonPath load(String file) {
        return Imports.load(
                "capability-units", file.getBytes(StandardCharsets.UTF_8), "units.csv", "");
    }

    private static JsonPath summary(String query) {
        return given().get(UNITS + "/summary?" + query).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> ids(String query) {
        return given().get(UNITS + "?" + query).then().statusCode(200).extract().path("data.id");
    }

    private static ValidatableResponse on(String id, String day) {
        return given().get(UNITS + "/" + id + "?on=" + day).then().statusCode(200);
    }

    private static ValidatableResponse refused(String life) {
        return editor().body(unit(anId(), life)).post(UNITS).then().statusCode(400);
    }

    private static ValidatableResponse patch(String id, String fields) {
        return editor().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(fields)
                .patch(UNITS + "/" + id)
                .then();
    }

    private static String created(String life) {
        String id = anId();
        editor().body(unit(id, life)).post(UNITS).then().statusCode(201);
        return id;
    }

    private static String unit(String id, String life) {
        return """
               {"id": "%s", "country": "GHA", "kind": "engineer", "name": "A company", "size": 200,
                "life": [%s], "source": {"code": "TEST", "locator": "made up"}}"""
                .formatted(id, life);
    }

    private static RequestSpecification editor() {
        return given().header("Authorization", "Bearer " + Tokens.of("editor"))
                .contentType("application/json");
    }

    private static String anId() {
        return "u" + UUID.randomUUID();
    }

    private static String aProgram() {
        return "P-" + UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
    }

    private static String aMission() {
        return "M" + UUID.randomUUID();
    }
}
