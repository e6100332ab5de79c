package org.peaceops.metrics.mission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Made-up lists of missions, in the Data Hub's layout and in our own. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class MissionImportsTest {

    @Inject Event<StartupEvent> start;

    private static final String HUB =
            "id,mission_acronym,mission_name,lead_department,mission_isactive,start_date,end_date,mission_location,mission_longitude,mission_latitude,last_update\n";
    private static final String OWN =
            "acronym,name,kind,startedOn,startedPrecision,endedOn,status,hostCountries,latitude,longitude,partOf,source.code,source.locator\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "1,,A made-up mission,DPO,No,1990-01-02,,,,,x; mission_acronym; none; missing; acronym",
                "1,UNMADE,,DPO,No,1990-01-02,,,,,x; mission_name; none; missing; name",
                "1,UNMADE,Made up,DPO,Maybe,1990-01-02,,,,,x; mission_isactive; Maybe; not-valid; yes",
                "1,UNMADE,Made up,DPO,No,soon,,,,,x; start_date; soon; not-a-date; 2014-02-28",
                "1,UNMADE,Made up,DPO,No,1990-02-30,,,,,x; start_date; 1990-02-30; not-a-date; 2014-02-28",
                "1,UNMADE,Made up,DPO,No,1990-01-02,1989-12-31,,,,x; end_date; 1989-12-31; ends-before-it-starts; 1990-01-02",
                "1,UNMADE,Made up,DPO,No,1990-01-02,,Zagreb,15.9,,x; mission_latitude; none; missing; blank",
                "1,UNMADE,Made up,DPO,No,1990-01-02,,Zagreb,east,45.8,x; mission_longitude; east; not-a-coordinate; decimal degrees",
                "1,UNMADE,Made up,DPO,No,1990-01-02,,Nowhere,15.9,145.8,x; mission_latitude; 145.8; not-a-coordinate; -90 to 90",
            })
    void badCellIsNamed(String line, String column, String value, String code, String hint) {
        JsonPath report = hub(line);
        assertThat(report.getString("state")).isEqualTo("refused");
        given().get(report.getString("links.problems"))
                .then()
                .statusCode(200)
                .body("data[0].line", equalTo(2))
                .body("data[0].severity", equalTo("error"))
                .body("data[0].column", equalTo(column))
                .body("data[0].value", equalTo(value == null ? "" : value))
                .body("data[0].code", equalTo(code))
                .body("data[0].hint", containsString(hint));
    }

    @Test
    void placeThatIsInNoneOfItsCountriesIsKeptAndFlagged() {
        JsonPath report =
                hub("1,UNFAR,Made up far away,DPO,No,1991-02-03,1992-03-04,Zagreb,\"100,5\",-20,x");
        assertThat(report.getString("problems[0].code")).isEqualTo("coordinates-implausible");
        given().get("/api/v1/missions/UNFAR")
                .then()
                .body("longitude", equalTo(100.5f))
                .body("hostCountries", contains("HRV"))
                .body("flags", contains("coordinates-implausible"));
    }

    @Test
    void datesInAnyForm() {
        hub("1,UNFORM,Made up forms,DPO,NO,06-Jul-48,-635990400000,,,,x");
        given().get("/api/v1/missions/UNFORM")
                .then()
                .body("startedOn", equalTo("1948-07-06"))
                .body("endedOn", equalTo("1949-11-06"))
                .body("status", equalTo("ended"));
    }

    @Test
    void ownLayoutAddsAMissionThatFiltersFind() {
        JsonPath report =
                own(
                        "UNOWN,Made up in our own layout,other,2001-05-01,month,2002-06-01,ended,Ghana; TG,5.5,-0.2,,MADE-UP,row 1\n"
                                + "UNOWN A,Made up part,other,2001-05-01,month,2002-06-01,ended,GHA,,,UNMIL,MADE-UP,row 2");
        assertThat(report.getString("state")).isEqualTo("completed");
        given().get("/api/v1/missions/UNOWN")
                .then()
                .body("hostCountries", contains("GHA", "TGO"))
                .body("startedPrecision", equalTo("month"))
                .body("endedPrecision", equalTo("day"));
        found("hostCountry=togo").body("data.acronym", hasItem("UNOWN"));
        found("q=OWN%20layout").body("data.acronym", contains("UNOWN"));
        found("kind=other&activeOn=2002-06-01").body("data.acronym", hasItems("UNOWN"));
        found("kind=other&activeOn=2002-06-02").body("data.acronym", not(hasItem("UNOWN")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "U,Name,other,,,,ended,,,,,MADE-UP,x; acronym",
                "UNBAD,Name,kinds,,,,ended,,,,,MADE-UP,x; kind",
                "UNBAD,Name,other,2001-01-02,,2001-01-01,ended,,,,,MADE-UP,x; endedOn",
                "UNBAD,Name,other,2001-01-02,,2001-02-01,active,,,,,MADE-UP,x; status",
                "UNBAD,Name,other,,,,ended,Utopia,,,,MADE-UP,x; hostCountries",
                "UNBAD,Name,other,,,,ended,,5.5,,,MADE-UP,x; longitude",
                "UNBAD,Name,other,,,,ended,,95,5,,MADE-UP,x; latitude",
                "UNBAD,Name,other,,,,ended,,,,UNMILL,MADE-UP,x; partOf",
                "UNBAD,Name,other,yesterday,,,ended,,,,,MADE-UP,x; startedOn",
            })
    void ownLayoutNamesABadCell(String line, String column) {
        JsonPath report = own(line);
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getString("problems[0].column")).isEqualTo(column);
        assertThat(report.getString("problems[0].hint")).isNotBlank();
    }

    @Test
    void whatAFileBroughtIsLeftAloneByReferenceData() {
        hub("1,UNOGIL,UN Observation Group in Lebanon,DPO,No,1958-06-12,1958-12-01,,,,x");
        int before = given().get("/api/v1/missions?size=1").jsonPath().getInt("revision");
        start.fire(new StartupEvent());
        given().get("/api/v1/missions/UNOGIL")
                .then()
                .body("startedOn", equalTo("1958-06-12"))
                .body("endedOn", equalTo("1958-12-09"))
                .body("hostCountries", contains("LBN"));
        assertThat(given().get("/api/v1/missions?size=1").jsonPath().getInt("revision"))
                .isEqualTo(before);
    }

    @Test
    void completeFileCannotEndAMissionThatFatalitiesName() {
        own("UNNAMED,Made up and named,other,,,,ended,,,,,MADE-COMPLETE,row 1");
        String fatality =
                "casualty,incidentDate,mission,nationality,sex,personnelType,incidentType,source.code,source.locator\n"
                        + "X-1,1980-01-02,UNNAMED,GHA,male,police,illness,MADE-UP,row 1";
        Imports.load("fatalities", fatality.getBytes(StandardCharsets.UTF_8), "one.csv", "");
        String other = OWN + "UNOTHER,Made up,other,,,,ended,,,,,MADE-COMPLETE,row 1";
        JsonPath report =
                Imports.load(
                        "missions",
                        other.getBytes(StandardCharsets.UTF_8),
                        "made-up.csv",
                        "?mode=complete");
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getString("reason")).contains("UNNAMED");
    }

    @Test
    void unknownHostCountryIsRefused() {
        given().get("/api/v1/missions?hostCountry=Utopia")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("hostCountry"));
    }

    @Test
    void templateHasTheColumnsOfOurOwnLayout() {
        given().get("/api/v1/datasets/missions/template")
                .then()
                .statusCode(200)
                .body(containsString("acronym,name,kind"));
    }

    private static io.restassured.response.ValidatableResponse found(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/missions?size=1000&" + query)
                .then()
                .statusCode(200);
    }

    private static JsonPath hub(String line) {
        return Imports.load(
                "missions", (HUB + line).getBytes(StandardCharsets.UTF_8), "made-up.csv", "");
    }

    private static JsonPath own(String lines) {
        return Imports.load(
                "missions", (OWN + lines).getBytes(StandardCharsets.UTF_8), "made-up.csv", "");
    }
}
