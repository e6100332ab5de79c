package org.peaceops.partners.partnership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class PartnershipTest {

    private static final String PARTNERSHIPS = "/api/v1/partnerships";

    @Test
    void partnershipIsAddedReplacedAndDeletedKeepingItsHistory() {
        String program = aProgram();
        Response added = add(partnership(program, "Ghana", "FY2015"));
        added.then()
                .statusCode(201)
                .body("id", equalTo(program + "-GHA-FY2015"))
                .body("country", equalTo("GHA"))
                .body("from.date", equalTo("2014-10-01"))
                .body("from.precision", equalTo("fiscal-year"))
                .body("to.date", nullValue())
                .body("to.precision", equalTo("unknown"))
                .body("status", equalTo("unknown"));
        String address = added.header("Location");
        assertThat(address).isEqualTo(PARTNERSHIPS + "/" + program + "-GHA-FY2015");
        Map<String, Object> over = partnership(program, "GHA", "FY2015");
        over.put("to", Map.of("date", "2018"));
        over.put("status", "ended");
        editor(address)
                .body(over)
                .put(address)
                .then()
                .statusCode(200)
                .body("to.date", equalTo("2018-01-01"))
                .body("to.precision", equalTo("year"));
        editor(address).delete(address).then().statusCode(204);
        given().get(address).then().statusCode(404);
        given().get(address + "/history")
                .then()
                .body("data.change", equalTo(List.of("created", "changed", "deleted")))
                .body("data[1].row.status", equalTo("ended"));
        given().get(address + "?asKnownOn=" + added.jsonPath().getLong("revision"))
                .then()
                .body("status", equalTo("unknown"));
    }

    @Test
    void endIsPatched() {
        String program = aProgram();
        String address = add(partnership(program, "RWA", "2015-03-17")).header("Location");
        editor(address)
                .contentType("application/merge-patch+json")
                .body(
                        "{\"to\": {\"date\": \"2019-06\", \"precision\": null}, \"status\": \"ended\"}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("to.date", equalTo("2019-06-01"))
                .body("to.precision", equalTo("month"))
                .body("from.date", equalTo("2015-03-17"));
        assertThat(countries("program=" + program + "&on=2019-06-30")).containsExactly("RWA");
        assertThat(countries("program=" + program + "&on=2019-07-01")).isEmpty();
    }

    @Test
    void countryLeavesAndJoinsAgain() {
        String program = aProgram();
        Map<String, Object> first = partnership(program, "KEN", "2010");
        first.put("to", Map.of("date", "2012"));
        add(first).then().statusCode(201);
        add(partnership(program, "KEN", "2015")).then().statusCode(201);
        add(partnership(program, "KEN", "2015")).then().statusCode(409);
        assertThat(countries("program=" + program)).containsExactly("KEN", "KEN");
        assertThat(countries("program=" + program + "&on=2012-12-31")).containsExactly("KEN");
        assertThat(countries("program=" + program + "&on=2013-01-01")).isEmpty();
        assertThat(countries("program=" + program + "&on=2015-01-01")).containsExactly("KEN");
    }

    @Test
    void anotherBeginIsAnotherPartnership() {
        String program = aProgram();
        String address = add(partnership(program, "KEN", "2010")).header("Location");
        editor(address)
                .body(partnership(program, "KEN", "2011"))
                .put(address)
                .then()
                .statusCode(400)
                .body("detail", containsString(program + "-KEN-2011"));
    }

    @Test
    void whatIsWrongIsSaidAllAtOnce() {
        Map<String, Object> body = partnership("not a code", "Atlantis", "2015-02-30");
        body.put("status", "over");
        Response refused = add(body);
        refused.then().statusCode(400);
        assertThat(refused.jsonPath().<String>getList("violations.field"))
                .contains("program", "from.date", "status");
        Map<String, Object> backwards = partnership(aProgram(), "Atlantis", "2015");
        backwards.put("to", Map.of("date", "2014-12-31"));
        backwards.put("id", "X");
        assertThat(add(backwards).jsonPath().<String>getList("violations.field"))
                .containsExactlyInAnyOrder("country", "to.date", "id");
    }

    @Test
    void changeNeedsTheRightRoleAndTheRowAsItWasSeen() {
        String address = add(partnership(aProgram(), "GHA", "2015")).header("Location");
        given().contentType("application/json")
                .body("{}")
                .post(PARTNERSHIPS)
                .then()
                .statusCode(401);
        with("importer").body("{}").post(PARTNERSHIPS).then().statusCode(403);
        with("editor").delete(address).then().statusCode(428);
        with("editor").header("If-Match", "\"1\"").delete(address).then().statusCode(412);
    }

    @Test
    void listIsNarrowedByRegionStatusAndSource() {
        assertThat(countries("program=INL-PP&region=Asia")).containsExactly("JOR", "NPL");
        assertThat(countries("program=INL-PP&region=011"))
                .containsExactly("BEN", "BFA", "GHA", "SEN", "TGO");
        assertThat(countries("program=CWD&status=active&source=PM-GPI"))
                .containsExactly("KHM", "LKA", "TJK");
        assertThat(countries("program=CWD&status=ended")).isEmpty();
        given().get(PARTNERSHIPS + "?region=Afrika")
                .then()
                .statusCode(400)
                .body("detail", containsString("Africa"));
        given().get(PARTNERSHIPS + "?status=over").then().statusCode(400);
    }

    @Test
    void partnershipsThatTheSourcesNameAreThereAndNoOther() {
        assertThat(countries("program=CWD&source=PM-GPI")).containsExactly("KHM", "LKA", "TJK");
        assertThat(countries("program=CWD&on=2014-01-01")).containsExactly("TJK");
        assertThat(countries("program=IMET")).containsExactly("GEO", "IDN", "JOR", "PHL");
        assertThat(countries("program=INL-PP-MISSION-AREAS"))
                .containsExactly("HTI", "LBR", "MLI", "SSD");
        assertThat(countries("program=PKO-PEACE-PROCESSES")).containsExactly("SSD");
        for (String onlyCounted : List.of("GPOI", "GDRP", "GSCF", "FMF")) {
            assertThat(countries("program=" + onlyCounted)).as(onlyCounted).isEmpty();
        }
    }

    @Test
    void idIsProgramCountryAndBegin() {
        for (Map<String, Object> row :
                given().get(PARTNERSHIPS + "?source=PM-GPI&size=1000")
                        .jsonPath()
                        .<Map<String, Object>>getList("data")) {
            assertThat((String) row.get("id"))
                    .matches(
                            "%s-%s-(FY2015|2014|UNKNOWN)"
                                    .formatted(row.get("program"), row.get("country")));
        }
    }

    @Test
    void listThatIsOnlyCountedSaysSo() {
        given().get(PARTNERSHIPS + "?program=GPOI")
                .then()
                .body("data.size()", equalTo(0))
                .body(
                        "page.note",
                        equalTo(
                                "no source names the partners of GPOI; PM-GPI states 55 (figure gpoi-partner-countries-pm-gpi), PM-WPS states more than 50 (figure gpoi-partner-countries-pm-wps)"));
        given().get(PARTNERSHIPS + "?program=IMET")
                .then()
                .body("page.note", containsString("only 4 of the partners of IMET are known here"));
        given().get(PARTNERSHIPS + "?program=APRRP").then().body("page.note", nullValue());
        given().get(PARTNERSHIPS + "?program=GPIO")
                .then()
                .body("page.note", containsString("did you mean GPOI?"));
        given().get(PARTNERSHIPS + "?program=IMET&on=2020-01-01")
                .then()
                .body(
                        "page.note",
                        containsString(
                                "4 left out of which no source says whether they ran on 2020-01-01"));
    }

    @Test
    void programsAreListedWithWhatIsKnownAndWhatIsStated() {
        given().get(PARTNERSHIPS + "/programs?size=1000")
                .then()
                .statusCode(200)
                .body("data.find { it.program == 'GPOI' }.partners", equalTo(0))
                .body("data.find { it.program == 'GPOI' }.named", equalTo("none"))
                .body("data.find { it.program == 'GPOI' }.stated.count", equalTo(List.of(55, 50)))
                .body(
                        "data.find { it.program == 'GPOI' }.stated[1].qualifier",
                        equalTo("more than"))
                .body("data.find { it.program == 'GDRP' }.stated[0].count", equalTo(18))
                .body("data.find { it.program == 'GSCF' }.stated[0].count", equalTo(14))
                .body(
                        "data.find { it.program == 'FMF' }.stated[0].figure",
                        equalTo("fmf-countries"))
                .body("data.find { it.program == 'IMET' }.named", equalTo("some"))
                .body("data.find { it.program == 'CWD' }.partners", equalTo(3))
                .body("data.find { it.program == 'APRRP' }.named", equalTo("all"))
                .body("data.find { it.program == 'APRRP' }.note", nullValue());
        assertThat(
                        given().get(PARTNERSHIPS + "/programs?sort=-partners&size=1")
                                .jsonPath()
                                .getInt("data[0].partners"))
                .isGreaterThanOrEqualTo(9);
        given().get(PARTNERSHIPS + "/programs?asKnownOn=0").then().body("data.size()", equalTo(0));
    }

    @Test
    void countriesAreRankedByTheirPrograms() {
        String query = "/overlap/countries?program=APRRP,INL-PP,IMET";
        JsonPath all =
                given().get(PARTNERSHIPS + query).then().statusCode(200).extract().jsonPath();
        assertThat(all.<String>getList("data.country").subList(0, 4))
                .containsExactly("GHA", "JOR", "RWA", "SEN");
        assertThat(all.<Integer>getList("data.count").subList(0, 5)).containsExactly(2, 2, 2, 2, 1);
        assertThat(all.<String>getList("data[0].programs")).containsExactly("APRRP", "INL-PP");
        List<String> walked = new ArrayList<>();
        for (String next = PARTNERSHIPS + query + "&size=3"; next != null; ) {
            JsonPath page = given().urlEncodingEnabled(false).get(next).jsonPath();
            walked.addAll(page.getList("data.country"));
            next = page.getString("links.next");
        }
        assertThat(walked).isEqualTo(all.getList("data.country"));
        given().get(PARTNERSHIPS + query + "&on=2012-01-01")
                .then()
                .body("data.find { it.country == 'GHA' }.programs", equalTo(List.of("INL-PP")))
                .body("page.note", containsString("left out"));
    }

    @Test
    void programsAreRankedByThePartnersTheyShare() {
        given().get(PARTNERSHIPS + "/overlap/programs?program=APRRP,INL-PP,IMET,CWD")
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(2))
                .body("data[0].program", equalTo("APRRP"))
                .body("data[0].other", equalTo("INL-PP"))
                .body("data[0].countries", equalTo(List.of("GHA", "RWA", "SEN")))
                .body("data[1].program", equalTo("IMET"))
                .body("data[1].countries", equalTo(List.of("JOR")));
        given().get(PARTNERSHIPS + "/overlap/programs?program=APRRP,INL-PP&on=2012-01-01")
                .then()
                .body("data.size()", equalTo(0));
    }

    @Test
    void matrixHasAColumnForEachProgram() {
        String query = PARTNERSHIPS + "/matrix?program=APRRP,INL-PP,IMET&region=Africa";
        given().get(query)
                .then()
                .statusCode(200)
                .body("programs", equalTo(List.of("APRRP", "INL-PP")))
                .body("data.find { it.country == 'GHA' }.name", equalTo("Ghana"))
                .body("data.find { it.country == 'GHA' }.programs.APRRP", equalTo("since FY2015"))
                .body("data.find { it.country == 'GHA' }.programs.'INL-PP'", equalTo("since 2010"))
                .body("data.country", not(hasItem("JOR")));
        String csv = given().get(query + "&format=csv").asString();
        assertThat(csv.lines())
                .startsWith("country,name,programs.APRRP,programs.INL-PP")
                .contains("ETH,Ethiopia,since FY2015,", "GHA,Ghana,since FY2015,since 2010");
        given().get(PARTNERSHIPS + "/matrix?program=IMET")
                .then()
                .body("data[0].programs.IMET", equalTo("dates unknown"));
    }

    @Test
    void matrixShowsEveryPeriod() {
        String program = aProgram();
        Map<String, Object> first = partnership(program, "KEN", "2010");
        first.put("to", Map.of("date", "2012"));
        add(first);
        add(partnership(program, "KEN", "2015-06"));
        given().get(PARTNERSHIPS + "/matrix?program=" + program)
                .then()
                .body("data[0].programs.'" + program + "'", equalTo("2010 to 2012; since 2015-06"));
    }

    private static String aProgram() {
        return "T-"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private static Map<String, Object> partnership(String program, String country, String from) {
        return new HashMap<>(
                Map.of(
                        "program",
                        program,
                        "country",
                        country,
                        "from",
                        Map.of("date", from),
                        "source",
                        Map.of("code", "MADE-UP", "locator", "a test")));
    }

    private static Response add(Map<String, Object> body) {
        return with("editor").body(body).post(PARTNERSHIPS);
    }

    private static RequestSpecification editor(String address) {
        return with("editor").header("If-Match", given().get(address).header("ETag"));
    }

    private static RequestSpecification with(String role) {
        return given().header("Authorization", "Bearer " + Tokens.of(role))
                .contentType("application/json");
    }

    private static List<String> countries(String query) {
        return given().get(PARTNERSHIPS + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.country");
    }
}
