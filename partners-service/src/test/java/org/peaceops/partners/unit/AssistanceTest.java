package org.peaceops.partners.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

/** Help beside a unit's life, and what must stay of a unit while other rows rest on it. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class AssistanceTest {

    private static final String API = "/api/v1";
    private static final String UNITS = API + "/capability-units";

    @Test
    void helpIsReadAsTextAndAsObject() {
        String id =
                created(
                        "\"training 2016-02 GPOI donor:France \\\"two courses\\\"\", {\"form\": \"advice\"}");
        given().get(UNITS + "/" + id)
                .then()
                .body("state", equalTo("pledged"))
                .body("assistance.form", contains("training", "advice"))
                .body("assistance[0].date.precision", equalTo("month"))
                .body("assistance[0].donor", equalTo("FRA"))
                .body("assistance[0].note", equalTo("two courses"))
                .body("assistance[1].date.precision", equalTo("unknown"));
    }

    @Test
    void badHelpIsRefusedNamingItsPlace() {
        for (String bad :
                List.of(
                        "\"money 2016\"",
                        "\"training 2016-13\"",
                        "\"training 2016 GPOI program:IMET\"",
                        "\"training donor:Atlantis\"",
                        "\"training 2016 gpoi\"",
                        "null",
                        "{\"form\": \"training\", \"date\": \"x\"}",
                        "{\"frm\": \"training\"}",
                        "{}",
                        "3")) {
            editor().body(unit(anId(), "\"advice\", " + bad))
                    .post(UNITS)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", containsString("assistance[1]"));
        }
    }

    @Test
    void helpCountsAsSupportAndForItsProgramFromItsDay() {
        String program = aProgram();
        String id = created("\"training 2016-02 %s\"".formatted(program));
        assertThat(ids("program=" + program)).containsExactly(id);
        assertThat(ids("program=" + program + "&on=2016-02-01")).containsExactly(id);
        assertThat(ids("program=" + program + "&on=2016-01-31")).isEmpty();
        assertThat(summary("2016-02-01", program).getLong("supported")).isEqualTo(1);
        given().get(UNITS + "/" + id + "?on=2016-02-10")
                .then()
                .body("stateNote", containsString("training is dated to the month alone"));
        given().get(UNITS + "/" + id + "?on=2016-03-01").then().body("stateNote", nullValue());
    }

    @Test
    void helpWithoutADateIsOnNoDay() {
        String program = aProgram();
        String id = created("\"equipment %s\"".formatted(program));
        assertThat(ids("program=" + program)).containsExactly(id);
        assertThat(ids("program=" + program + "&on=2020-01-01")).isEmpty();
        given().get(UNITS + "/" + id + "?on=2020-01-01")
                .then()
                .body("stateNote", containsString("equipment has no date"));
    }

    @Test
    void timeFromFundingCountsMoneyBesideTheLifeAndTheDeploymentAfterIt() {
        String program = aProgram();
        created(
                "\"funding 2016-03-01 %s\"".formatted(program),
                "\"pledged 2014\", \"deployed 2015-01-01 UNMISS\", \"withdrawn 2016-01-01\", \"deployed 2016-03-11 UNMISS\"");
        created(
                "\"training 2016-01-01 %s\"".formatted(program),
                "\"pledged 2014\", \"deployed 2017-01-01 UNMISS\"");
        created(
                "\"funding 2018-01-01 %s\"".formatted(program),
                "\"pledged 2014\", \"deployed 2017-01-01 UNMISS\"");
        JsonPath summary = summary("2019-01-01", program);
        assertThat(summary.getLong("units")).isEqualTo(3);
        assertThat(summary.getLong("fundingToDeployment.units")).isEqualTo(1);
        assertThat(summary.getString("fundingToDeployment.medianDays")).isEqualTo("10");
        assertThat(summary.getLong("fundingToDeployment.withoutExactDays")).isZero();
    }

    @Test
    void csvAnswerWithHelpCanBeSentBackUnchanged() {
        String program = aProgram();
        String id = created("\"training 2016-02 %s \\\"a; b\\\"\", \"advice\"".formatted(program));
        String answer = given().get(UNITS + "?format=csv&program=" + program).asString();
        assertThat(load(answer, "").getString("state")).isEqualTo("unchanged");
        String changed = answer.replace("2016-02-01", "2016-04-01");
        assertThat(load(changed, "").getLong("counts.changed")).isEqualTo(1);
        given().get(UNITS + "/" + id + "/history")
                .then()
                .body("data.row.assistance[0].date.date[0]", equalTo("2016-02-01"));
        String line =
                "id,country,kind,name,life,assistance,source.code,source.locator\n%s,GHA,engineer,A,pledged 2014,training 2017 %s; money,X,x\n";
        JsonPath refused = load(line.formatted(id, program), "");
        assertThat(refused.getString("state")).isEqualTo("refused");
        given().get(refused.getString("links.problems"))
                .then()
                .body("data.column", hasItem("assistance"))
                .body("data.hint", hasItem(containsString("assistance[1].form")));
    }

    @Test
    void fileWithoutTheColumnKeepsTheHelp() {
        String id = created("\"training 2016 GPOI\"");
        load(file(id, "GHA", "engineer", "Another"), "");
        given().get(UNITS + "/" + id)
                .then()
                .body("name", equalTo("Another"))
                .body("assistance", hasSize(1));
    }

    @Test
    void helpOfAMatchChangesWithItsDecisionAlone() {
        String id = created("\"advice 2015\"");
        String decision = accepted(id);
        String kept =
                "\"advice 2015\", \"training 2026 donor:FRA decision:%s\"".formatted(decision);
        put(id, unit(id, kept)).statusCode(200);
        put(id, unit(id, kept.replace("2026", "2025")))
                .statusCode(409)
                .body("detail", containsString("/capability-matches/decisions"))
                .body("violations[0].field", equalTo("assistance"))
                .body("violations[0].message", containsString(decision));
        put(id, unit(id, "\"advice 2015\"")).statusCode(409);
        editor().body(unit(anId(), kept)).post(UNITS).then().statusCode(409);
        String column =
                "id,country,kind,name,life,assistance,source.code,source.locator\n%s,GHA,engineer,A,pledged 2014,%s,TEST,x\n";
        JsonPath refused = load(column.formatted(id, "advice 2015"), "");
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(refused.getString("reason")).contains(id, "/capability-matches/decisions");
        JsonPath loaded =
                load(
                        column.formatted(
                                id, "advice 2014; training 2026 donor:FRA decision:" + decision),
                        "");
        assertThat(loaded.getLong("counts.changed")).isEqualTo(1);
        given().get(UNITS + "/" + id).then().body("assistance", hasSize(2));
    }

    @Test
    void unitKeepsCountryAndKindWhileANeedRestsOnThem() {
        String id = created("");
        String need = aNeed(id);
        patch(UNITS + "/" + id, "{\"country\": \"SEN\"}")
                .statusCode(409)
                .body("detail", containsString("need " + need));
        put(id, unit(id, "").replace("engineer", "medical"))
                .statusCode(409)
                .body("detail", containsString("need " + need));
        for (String file :
                List.of(file(id, "SEN", "engineer", "A"), file(id, "GHA", "medical", "A"))) {
            for (String query : List.of("", "?dryRun=true")) {
                JsonPath refused = load(file, query);
                assertThat(refused.getString("state")).isEqualTo("refused");
                assertThat(refused.getString("reason")).contains(id, "need " + need);
            }
        }
        given().get(UNITS + "/" + id).then().body("country", equalTo("GHA"));
        editor().header("If-Match", "*").delete(API + "/capability-needs/" + need);
        patch(UNITS + "/" + id, "{\"country\": \"SEN\"}").statusCode(200);
    }

    @Test
    void unitKeepsItsCountryButNotItsKindWhileAnAssessmentRestsOnIt() {
        String id = created("");
        String assessment = "a" + UUID.randomUUID();
        editor().body(
                        """
                        {"id": "%s", "country": "GHA", "kind": "readiness", "date": {"date": "2019"}, "unit": "%s",
                         "source": {"code": "TEST", "locator": "made up"}}"""
                                .formatted(assessment, id))
                .post(API + "/assessments")
                .then()
                .statusCode(201);
        patch(UNITS + "/" + id, "{\"country\": \"SEN\"}")
                .statusCode(409)
                .body("detail", containsString("assessment " + assessment));
        patch(UNITS + "/" + id, "{\"kind\": \"medical\"}").statusCode(200);
    }

    /** Id of a decision that gives the unit training in 2026. */
    private static String accepted(String unit) {
        String need = aNeed(unit);
        String offer = "o" + UUID.randomUUID();
        editor().body(
                        "{\"id\": \"%s\", \"country\": \"FRA\", \"form\": \"training\"}"
                                .formatted(offer))
                .post(API + "/capability-offers")
                .then()
                .statusCode(201);
        editor().body(
                        "{\"need\": \"%s\", \"offer\": \"%s\", \"decision\": \"accepted\", \"date\": {\"date\": \"2026\"}}"
                                .formatted(need, offer))
                .post(API + "/capability-matches/decisions")
                .then()
                .statusCode(201);
        return need + "." + offer;
    }

    private static String aNeed(String unit) {
        String need = "n" + UUID.randomUUID();
        editor().body(
                        "{\"id\": \"%s\", \"country\": \"GHA\", \"kind\": \"engineer\", \"unit\": \"%s\"}"
                                .formatted(need, unit))
                .post(API + "/capability-needs")
                .then()
                .statusCode(201);
        return need;
    }

    private static JsonPath summary(String on, String program) {
        return given().get(UNITS + "/summary?on=" + on + "&program=" + program)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> ids(String query) {
        return given().get(UNITS + "?" + query).then().statusCode(200).extract().path("data.id");
    }

    private static JsonPath load(String file, String query) {
        return Imports.load(
                "capability-units", file.getBytes(StandardCharsets.UTF_8), "units.csv", query);
    }

    private static String file(String id, String country, String kind, String name) {
        return "id,country,kind,name,life,source.code,source.locator\n%s,%s,%s,%s,pledged 2014,TEST,x\n"
                .formatted(id, country, kind, name);
    }

    private static ValidatableResponse put(String id, String body) {
        return editor().header("If-Match", "*").body(body).put(UNITS + "/" + id).then();
    }

    private static ValidatableResponse patch(String address, String fields) {
        return editor().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(fields)
                .patch(address)
                .then();
    }

    private static String created(String assistance) {
        return created(assistance, "\"pledged 2014\"");
    }

    private static String created(String assistance, String life) {
        String id = anId();
        editor().body(unit(id, assistance).replace("\"pledged 2014\"", life))
                .post(UNITS)
                .then()
                .statusCode(201);
        return id;
    }

    private static String unit(String id, String assistance) {
        return """
               {"id": "%s", "country": "GHA", "kind": "engineer", "name": "A company",
                "life": ["pledged 2014"], "assistance": [%s], "source": {"code": "TEST", "locator": "made up"}}"""
                .formatted(id, assistance);
    }

    private static RequestSpecification editor() {
        return given().header("Authorization", "Bearer " + Tokens.of("editor"))
                .contentType("application/json");
    }

    private static String anId() {
        return "u" + UUID.randomUUID();
    }

    private static String aProgram() {
        return "P-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
