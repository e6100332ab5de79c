package org.peaceops.partners.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class AssessmentsTest {

    private static final String ASSESSMENTS = "/api/v1/assessments";

    @Inject DataSource database;

    @Test
    void assessmentIsKeptWithItsHistory() {
        String id = assessed("Ghana", "2019-03", "not-self-sufficient");
        editor().contentType("application/merge-patch+json")
                .header("If-Match", given().get(ASSESSMENTS + "/" + id).header("ETag"))
                .body("{\"outcome\": \"self-sufficient\", \"criteriaMet\": 10}")
                .patch(ASSESSMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("country", equalTo("GHA"))
                .body("date.date", equalTo("2019-03-01"))
                .body("date.precision", equalTo("month"))
                .body("criteriaMet", equalTo(10));
        given().get(ASSESSMENTS + "/" + id + "/history")
                .then()
                .body("data.row.outcome", contains("not-self-sufficient", "self-sufficient"));
        editor().header("If-Match", "*").delete(ASSESSMENTS + "/" + id).then().statusCode(204);
        given().get(ASSESSMENTS + "/" + id).then().statusCode(404);
    }

    @Test
    void listIsNarrowedByEachFilter() {
        String program = aProgram();
        String early = assessed("GHA", "2015-03-17", "self-sufficient", program);
        String late = assessed("SEN", "2019", "not-self-sufficient", program);
        String undated = assessed("SEN", "", "self-sufficient", program);
        assertThat(ids("program=" + program)).containsExactlyInAnyOrder(early, late, undated);
        assertThat(ids("country=288&program=" + program)).containsExactly(early);
        assertThat(ids("outcome=not-self-sufficient&program=" + program)).containsExactly(late);
        assertThat(ids("from=2015-03-18&program=" + program)).containsExactly(late);
        assertThat(ids("to=2019-01-01&sort=-date&program=" + program)).containsExactly(late, early);
        assertThat(ids("sort=date&program=" + program)).containsExactly(undated, early, late);
        assertThat(ids("kind=advisory-visit&program=" + program)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        String good = body("a" + UUID.randomUUID(), "GHA", "2019", "self-sufficient", "GPOI");
        for (String bad :
                List.of(
                        good.replace("\"criteriaMet\": 9", "\"criteriaMet\": 11"),
                        good.replace("\"criteriaTotal\": 10, ", ""),
                        good.replace("\"self-sufficient\"", "\"passed\""),
                        good.replace(
                                "\"kind\": \"self-sufficiency\"", "\"kind\": \"advisory-visit\""),
                        good.replace("\"kind\": \"self-sufficiency\"", "\"kind\": \"x\""),
                        good.replace("\"GHA\"", "\"Atlantis\""),
                        good.replace("\"2019\"", "\"2019-13\""),
                        good.replace("\"note\"", "\"unit\": \"no-such-unit\", \"note\""),
                        good.replace("\"note\"", "\"nte\""),
                        good.replace("9,", "9.5,"),
                        good.replace("9,", "99999999999999999999,"),
                        "{}",
                        "null")) {
            editor().body(bad).post(ASSESSMENTS).then().statusCode(400);
        }
        editor().body(good).post(ASSESSMENTS).then().statusCode(201);
    }

    @Test
    void changeNeedsThePresentVersion() {
        String id = assessed("GHA", "2019", "self-sufficient");
        String body = body(id, "GHA", "2019", "not-self-sufficient", "GPOI");
        editor().body(body)
                .put(ASSESSMENTS + "/" + id)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:peaceops:problem:if-match-needed"));
        editor().header("If-Match", "\"1\"")
                .body(body)
                .put(ASSESSMENTS + "/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:peaceops:problem:changed-meanwhile"));
        given().contentType("application/json").body(body).post(ASSESSMENTS).then().statusCode(401);
    }

    @Test
    void unitMustBeOfTheCountry() {
        String unit = aUnit("SEN");
        String body =
                body("a" + UUID.randomUUID(), "SEN", "2019", "passed", "GPOI")
                        .replace("self-sufficiency", "advisory-visit")
                        .replace("\"note\"", "\"unit\": \"" + unit + "\", \"note\"");
        editor().body(body.replace("\"SEN\"", "\"GHA\""))
                .post(ASSESSMENTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("unit"));
        editor().body(body).post(ASSESSMENTS).then().statusCode(201);
        assertThat(ids("unit=" + unit)).hasSize(1);
        editor().header("If-Match", "*")
                .delete("/api/v1/capability-units/" + unit)
                .then()
                .statusCode(409);
    }

    /** The six partners of APRRP, which the reference data name, from 1 October 2014. */
    @Test
    void rateIsOfActivePartnersByTheirNewestAssessment() {
        assessed("GHA", "2015", "not-self-sufficient");
        assessed("GHA", "2030-06-01", "self-sufficient");
        assessed("SEN", "2030-01-01", "self-sufficient");
        assessed("SEN", "2031-01-01", "not-self-sufficient");
        assessed("RWA", "2029", "not-self-sufficient");
        assessed("NPL", "2029", "self-sufficient");
        assessed("RWA", "2030", null);

        JsonPath rate = rate("APRRP", "2030-12-31");

        assertThat(rate.getLong("denominator")).isEqualTo(6);
        assertThat(rate.getLong("numerator")).isEqualTo(2);
        assertThat(rate.getString("percent")).isNull();
        assertThat(rate.getString("atLeastPercent")).isEqualTo("33.33");
        assertThat(rate.getString("atMostPercent")).isEqualTo("83.33");
        assertThat(rate.getLong("assessed")).isEqualTo(3);
        assertThat(rate.getString("percentOfAssessed")).isEqualTo("66.67");
        assertThat(rate.<String>getList("neverAssessed")).containsExactly("ETH", "TZA", "UGA");
        assertThat(rate.<String>getList("members.country"))
                .containsExactly("ETH", "GHA", "RWA", "SEN", "TZA", "UGA");
        assertThat(rate.getString("members[1].assessment.date.date")).isEqualTo("2030-06-01");
        assertThat(rate.getBoolean("members[1].selfSufficient")).isTrue();
        assertThat(rate.getBoolean("members[2].selfSufficient")).isFalse();
        assertThat(rate.getString("members[0].selfSufficient")).isNull();
        assertThat(rate.getString("notes[0]")).contains("3 of 6");
        assertThat(rate("APRRP", "2031-01-01").getLong("numerator")).isEqualTo(1);
        assertThat(rate("APRRP", "2029-06-30").<String>getList("notes"))
                .anyMatch(note -> note.contains("may have been after that day: RWA"));
        assertThat(rate("APRRP", "2030-01-01").<String>getList("notes"))
                .noneMatch(note -> note.contains("may have been after"));
    }

    @Test
    void documentHasTheWordsAsTheyAreSent() {
        given().get("/openapi.json")
                .then()
                .body(
                        "components.schemas.Assessment.properties.kind.enum",
                        hasItem("operational-readiness-inspection"))
                .body(
                        "components.schemas.Assessment.properties.outcome.enum",
                        hasItem("passed-with-conditions"));
    }

    @Test
    void rateIsOfADayThatMustBeNamed() {
        given().get(ASSESSMENTS + "/self-sufficiency?program=APRRP")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("on"))
                .body("detail", containsString("on=" + LocalDate.now(ZoneOffset.UTC)));
    }

    @Test
    void rateSaysHowManyPartnersAreNotEvenKnown() {
        assertThat(rate("GPOI", "2020-09-30").<String>getList("notes"))
                .anyMatch(note -> note.contains("55"));
        assertThat(rate("CWD", "2020-09-30").<String>getList("notes"))
                .anyMatch(note -> note.contains("more than 100"));
    }

    @Test
    void wordOfTheAddressIsNoId() {
        editor().body(body("self-sufficiency", "GHA", "2019", "self-sufficient", "GPOI"))
                .post(ASSESSMENTS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("id"));
    }

    @Test
    void rateIsUnknownWhereNobodyWasAssessedOrIsAPartner() {
        JsonPath early = rate("APRRP", "2014-10-01");
        assertThat(early.getLong("denominator")).isEqualTo(6);
        assertThat(early.getString("percent")).isNull();
        assertThat(early.getString("notes[0]")).contains("unknown, not 0");
        JsonPath none = rate("APRRP", "2014-09-30");
        assertThat(none.getLong("denominator")).isZero();
        assertThat(none.getString("percent")).isNull();
        assertThat(none.getList("notes")).isNotEmpty();
        given().get(ASSESSMENTS + "/self-sufficiency")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("program"));
        given().get(ASSESSMENTS + "/self-sufficiency?program=APRRP&on=x").then().statusCode(400);
    }

    @Test
    void fileIsLoadedButForItsBadLinesAndCanBeSentBack() {
        String program = aProgram();
        String prefix = "a" + UUID.randomUUID();
        JsonPath report =
                load(
                        """
                        id,country,kind,date.date,date.precision,outcome,criteriaMet,criteriaTotal,program,source.code,source.locator
                        %1$s-1,Ghana,self-sufficiency,2019-03,,self-sufficient,9,10,%2$s,%2$s,p. 1
                        %1$s-2,SN,self-sufficiency,2019,,self-sufficient,11,10,%2$s,%2$s,p. 1
                        %1$s-3,Nowhere,self-sufficiency,2019,,,,,%2$s,%2$s,p. 1
                        %1$s-4,SN,advisory-visit,,,,,,%2$s,%2$s,p. 1
                        """
                                .formatted(prefix, program));
        assertThat(report.getLong("counts.added")).isEqualTo(2);
        given().get(report.getString("links.problems"))
                .then()
                .body("data", hasSize(2))
                .body("data.find { it.line == 3 }.column", equalTo("criteriaMet"))
                .body("data.find { it.line == 4 }.column", equalTo("country"))
                .body("data.hint", hasItem(containsString("criteriaTotal")));
        String answer = given().get(ASSESSMENTS + "?format=csv&program=" + program).asString();
        assertThat(load(answer).getString("state")).isEqualTo("unchanged");
        assertThat(given().get("/api/v1/datasets/assessments/template").asString())
                .startsWith("id,country,kind,date.date,date.precision,outcome");
    }

    /** The lines are read while the unit is there; then both wait, and the deletion comes first. */
    @Test
    void fileWhoseUnitIsDeletedWhileItIsReadIsRefused() throws Exception {
        String unit = aUnit("SEN");
        String id = "a" + UUID.randomUUID();
        String file =
                """
                id,country,kind,date.date,unit,source.code,source.locator
                %s,SN,advisory-visit,2019-03,%s,TEST,p. 1
                """
                        .formatted(id, unit);
        try (var gate = database.getConnection()) {
            gate.setAutoCommit(false);
            gate.createStatement().execute("select from revision_counter for update");
            var deleted =
                    CompletableFuture.supplyAsync(
                            () ->
                                    editor().header("If-Match", "*")
                                            .delete("/api/v1/capability-units/" + unit)
                                            .statusCode());
            await().until(() -> waiting() == 1);
            String imported =
                    Imports.post("assessments", file.getBytes(StandardCharsets.UTF_8), "a.csv", "")
                            .header("Location");
            await().until(() -> waiting() == 2);
            gate.rollback();
            gate.setAutoCommit(true);
            assertThat(deleted.get()).isEqualTo(204);
            JsonPath report = Imports.finished(imported);
            assertThat(report.getString("state")).isEqualTo("refused");
            assertThat(report.getString("reason")).contains(unit, id, "Send the file again");
        }
        given().get(ASSESSMENTS + "/" + id).then().statusCode(404);
    }

    private long waiting() throws SQLException {
        try (var connection = database.getConnection();
                var row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void whatCameLaterThanTheRevisionAskedForIsSaidToHave() {
        String id = assessed("GHA", "2019", "self-sufficient");
        given().get(ASSESSMENTS + "/" + id + "?asKnownOn=0")
                .then()
                .statusCode(404)
                .body("detail", containsString("It came later than revision 0"))
                .body("detail", not(containsString("Did you mean")));
        given().get(ASSESSMENTS + "/" + id + "/history?asKnownOn=0")
                .then()
                .statusCode(404)
                .body("detail", containsString("leave asKnownOn out"));
        given().get(ASSESSMENTS + "/" + id + "x?asKnownOn=0")
                .then()
                .statusCode(404)
                .body("detail", containsString("There is none at all"));
        given().get(ASSESSMENTS + "/" + id + "x")
                .then()
                .statusCode(404)
                .body("detail", containsString("Did you mean \"" + id));
    }

    private static JsonPath load(String file) {
        return Imports.load(
                "assessments", file.getBytes(StandardCharsets.UTF_8), "assessments.csv", "");
    }

    private static JsonPath rate(String program, String on) {
        return given().get(ASSESSMENTS + "/self-sufficiency?program=" + program + "&on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> ids(String query) {
        return given().get(ASSESSMENTS + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("data.id");
    }

    private static String assessed(String country, String date, String outcome) {
        return assessed(country, date, outcome, aProgram());
    }

    private static String assessed(String country, String date, String outcome, String program) {
        String id = "a" + UUID.randomUUID();
        editor().body(body(id, country, date, outcome, program))
                .post(ASSESSMENTS)
                .then()
                .statusCode(201);
        return id;
    }

    private static String body(
            String id, String country, String date, String outcome, String program) {
        return """
               {"id": "%s", "country": "%s", "kind": "self-sufficiency", "date": {"date": "%s"}, "outcome": %s,
                "criteriaMet": 9, "criteriaTotal": 10, "program": "%s", "note": "made up",
                "source": {"code": "TEST", "locator": "made up"}}"""
                .formatted(
                        id, country, date, outcome == null ? null : "\"" + outcome + "\"", program);
    }

    private static String aUnit(String country) {
        String unit = "u" + UUID.randomUUID();
        editor().body(
                        """
                        {"id": "%s", "country": "%s", "kind": "medical", "name": "Hospital", "life": ["pledged"],
                         "source": {"code": "TEST", "locator": "made up"}}"""
                                .formatted(unit, country))
                .post("/api/v1/capability-units")
                .then()
                .statusCode(201);
        return unit;
    }

    private static RequestSpecification editor() {
        return given().header("Authorization", "Bearer " + Tokens.of("editor"))
                .contentType("application/json");
    }

    private static String aProgram() {
        return "P-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
