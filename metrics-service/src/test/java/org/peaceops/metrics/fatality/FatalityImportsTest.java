package org.peaceops.metrics.fatality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Made-up lists of fatalities, in the Data Hub's layout and in our own. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class FatalityImportsTest {

    private static final String OWN =
            "casualty,incidentDate,mission,nationality,sex,personnelType,incidentType,source.code,source.locator\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "1,1970-01-02,,UNTSO,Fatality,M,Ghana,Military,Accident,288.0,GHA,x; casualty_id; none; missing; number",
                "1,,B-1,UNTSO,Fatality,M,Ghana,Military,Accident,288.0,GHA,x; incident_date; none; missing; day of the incident",
                "1,1970-13-02,B-1,UNTSO,Fatality,M,Ghana,Military,Accident,288.0,GHA,x; incident_date; 1970-13-02; not-a-date; 2014-02-28",
                "1,1944-12-31,B-1,UNTSO,Fatality,M,Ghana,Military,Accident,288.0,GHA,x; incident_date; 1944-12-31; day-out-of-range; 1945-01-01",
                "1,2098-12-31,B-1,UNTSO,Fatality,M,Ghana,Military,Accident,288.0,GHA,x; incident_date; 2098-12-31; day-out-of-range; today",
                "1,1970-01-02,B-1,,Fatality,M,Ghana,Military,Accident,288.0,GHA,x; mission_acronym; none; missing; acronym",
                "1,1970-01-02,B-1,UNTSOO,Fatality,M,Ghana,Military,Accident,288.0,GHA,x; mission_acronym; UNTSOO; unknown-mission; Did you mean UNTSO?",
                "1,1970-01-02,B-1,UNTSO,Injury,M,Ghana,Military,Accident,288.0,GHA,x; type_of_casualty; Injury; unknown-casualty-type; fatality",
                "1,1970-01-02,B-1,UNTSO,Fatality,X,Ghana,Military,Accident,288.0,GHA,x; gender; X; unknown-sex; male",
                "1,1970-01-02,B-1,UNTSO,Fatality,M,Ghana,Soldier,Accident,288.0,GHA,x; casualty_personnel_type; Soldier; unknown-personnel-type; military observer",
                "1,1970-01-02,B-1,UNTSO,Fatality,M,Ghana,Military,Storm,288.0,GHA,x; type_of_incident; Storm; unknown-incident-type; malicious act",
                "1,1970-01-02,B-1,UNTSO,Fatality,M,Utopia,Military,Accident,,,x; casualty_nationality; Utopia; unknown-country; Utopia",
                "1,1970-01-02,B-1,UNTSO,Fatality,M,Ghana,Military,Accident,768.0,TGO,x; casualty_nationality; Ghana; country-differs-from-code; GHA",
            })
    void badCellIsNamed(String line, String column, String value, String code, String hint) {
        JsonPath report = new FatalityFile().line(line).load();
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
    void whatIsNotToldIsKeptAsNotReported() {
        new FatalityFile()
                .line("1,1971-01-02,Q-1,UNTSO,Fatality,,ZZ [Undetermined],Local ,Unknown,,,x")
                .line("2,1971-01-03,Q-2,UNTSO,Fatality,F,,Other,To Be Determined,,,x")
                .load();
        casualty("Q-1")
                .body("data[0].nationality", nullValue())
                .body("data[0].nationalityStatus", equalTo("not-reported"))
                .body("data[0].sex", nullValue())
                .body("data[0].sexStatus", equalTo("not-reported"))
                .body("data[0].personnelType", equalTo("local"))
                .body("data[0].provenance.source", equalTo("UN-PSDATA"))
                .body("data[0].provenance.locator", equalTo("DPPADPOSS-FATALITIES, id 1"))
                .body("data[0].provenance.line", equalTo(2));
        given().get("/api/v1/fatalities?from=1971-01&to=1971-01&country=not-reported&size=1000")
                .then()
                .body("data.casualty", contains("Q-1", "Q-2"));
    }

    @Test
    void countriesAreFoundByCodeNumberOrName() {
        new FatalityFile()
                .line("1,1972-01-02,C-1,UNTSO,Fatality,M,Côte dIvoire,Military,Illness,,,x")
                .line("2,1972-01-03,C-2,UNTSO,Fatality,M,Yugoslavia,Police,Illness,890.0,,x")
                .line("3,1972-01-04,C-3,UNTSO,Fatality,M,,Police,Illness,,SCG,x")
                .load();
        casualty("C-1").body("data[0].nationality", equalTo("CIV"));
        casualty("C-2").body("data[0].nationality", equalTo("YUG"));
        casualty("C-3").body("data[0].nationality", equalTo("SCG"));
    }

    @Test
    void daysBefore1970InMilliseconds() {
        new FatalityFile()
                .line("1,-678153600000,M-1,UNTSO,Fatality,M,France,Military,Accident,250,FRA,x")
                .load();
        casualty("M-1").body("data[0].incidentDate", equalTo("1948-07-06"));
    }

    @Test
    void jsonFormIsReadLikeTheTable() {
        String json =
                """
                [
                {"ID": 1, "INCIDENT_DATE": -678153600000, "CASUALTY_ID": "J-1", "MISSION_ACRONYM": "UNTSO", "TYPE_OF_CASUALTY": "Fatality", "GENDER": "M", "CASUALTY_NATIONALITY": "France", "CASUALTY_PERSONNEL_TYPE": "Local ", "TYPE_OF_INCIDENT": "Malicious Act", "M49_CODE": 250.0, "ISOCODE3": null},
                {"ID": 2, "INCIDENT_DATE": 86400000, "CASUALTY_ID": "J-2", "MISSION_ACRONYM": "UNTSO", "TYPE_OF_CASUALTY": "Fatality", "GENDER": null, "CASUALTY_NATIONALITY": "Yugoslavia", "CASUALTY_PERSONNEL_TYPE": "Police", "TYPE_OF_INCIDENT": "Storm", "M49_CODE": 890, "ISOCODE3": "YUG"}
                ]
                """;
        JsonPath report =
                Imports.load(
                        "fatalities", json.getBytes(StandardCharsets.UTF_8), "made-up.json", "");
        assertThat(report.getInt("counts.added")).isEqualTo(1);
        assertThat(report.getInt("problems[0].line")).isEqualTo(3);
        assertThat(report.getString("problems[0].column")).isEqualTo("TYPE_OF_INCIDENT");
        casualty("J-1")
                .body("data[0].incidentDate", equalTo("1948-07-06"))
                .body("data[0].nationality", equalTo("FRA"))
                .body("data[0].personnelType", equalTo("local"));
    }

    @Test
    void personOfAStateThatFellApartIsCountedOnceUnderIt() {
        JsonPath report =
                new FatalityFile()
                        .of("T-1", "2003-05-05", "UNMIK", "Montenegro", "MNE", "Local ")
                        .of("T-1", "2003-05-05", "UNMIK", "Serbia and Montenegro", "SCG", "Local ")
                        .load();
        assertThat(report.getMap("counts"))
                .containsEntry("added", 1)
                .containsEntry("nationalityToldTwice", 1);
        assertThat(report.getString("problems[0].code")).isEqualTo("nationality-told-twice");
        assertThat(report.getInt("problems[0].line")).isEqualTo(2);
        casualty("T-1")
                .body("data[0].nationality", equalTo("SCG"))
                .body("data[0].provenance.line", equalTo(3))
                .body("data[0].flags", contains("nationality-told-twice"));
    }

    @Test
    void sameLineTwiceCountsOnce() {
        JsonPath report =
                new FatalityFile()
                        .of("R-1", "1973-05-05", "UNTSO", "Ghana", "GHA", "Military")
                        .line(
                                "1,1973-05-05,R-1,UNTSO,Fatality,M,Ghana,Military,Accident,,GHA,2020-01-01")
                        .load();
        assertThat(report.getInt("counts.added")).isEqualTo(1);
        assertThat(report.getInt("counts.valuesRepeated")).isEqualTo(1);
    }

    @Test
    void twoPeopleUnderOneNumberAreBothRefused() {
        JsonPath report =
                new FatalityFile()
                        .of("D-1", "1974-05-05", "UNTSO", "Ghana", "GHA", "Military")
                        .of("D-1", "1974-06-06", "UNTSO", "Togo", "TGO", "Police")
                        .load();
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getList("problems.code")).containsOnly("contradicts");
        assertThat(report.getList("problems.line")).isEqualTo(java.util.List.of(2, 3));
    }

    @Test
    void nationalitiesThatNoStateExplainsContradict() {
        JsonPath report =
                new FatalityFile()
                        .of("N-1", "1975-05-05", "UNTSO", "Yugoslavia", "YUG", "Military")
                        .of("N-1", "1975-05-05", "UNTSO", "Ghana", "GHA", "Military")
                        .load();
        assertThat(report.getList("problems.code")).containsOnly("contradicts");
    }

    @Test
    void dateFarFromItsNumberIsKeptAndFlagged() {
        JsonPath report =
                new FatalityFile()
                        .of(
                                "UNTSO-1996-05-00001",
                                "1976-05-05",
                                "UNTSO",
                                "Ghana",
                                "GHA",
                                "Military")
                        .of(
                                "UNTSO-1981-05-00002",
                                "1976-05-05",
                                "UNTSO",
                                "Ghana",
                                "GHA",
                                "Military")
                        .load();
        assertThat(report.getList("problems.code")).containsExactly("date-differs-from-number");
        casualty("UNTSO-1996-05-00001").body("data[0].flags", contains("implausible"));
        casualty("UNTSO-1981-05-00002").body("data[0].flags", equalTo(java.util.List.of()));
    }

    @Test
    void ownLayoutIsReadLikeTheOther() {
        JsonPath report =
                own(
                        "O-1,1977-05-05,UNTSO,gh,female,police,illness,MADE-UP,row 1\n"
                                + "O-2,1977-05-06,UNTSO,,,other,unknown,MADE-UP,row 2");
        assertThat(report.getInt("counts.added")).isEqualTo(2);
        casualty("O-1")
                .body("data[0].nationality", equalTo("GHA"))
                .body("data[0].provenance.source", equalTo("MADE-UP"));
        casualty("O-2").body("data[0].sexStatus", equalTo("not-reported"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ",1977-05-05,UNTSO,GHA,male,police,illness,MADE-UP,x; casualty",
                "O-9,1977-05-35,UNTSO,GHA,male,police,illness,MADE-UP,x; incidentDate",
                "O-9,2097-05-05,UNTSO,GHA,male,police,illness,MADE-UP,x; incidentDate",
                "O-9,1977-05-05,UNTSOO,GHA,male,police,illness,MADE-UP,x; mission",
                "O-9,1977-05-05,UNTSO,Utopia,male,police,illness,MADE-UP,x; nationality",
                "O-9,1977-05-05,UNTSO,GHA,m,police,illness,MADE-UP,x; sex",
                "O-9,1977-05-05,UNTSO,GHA,male,polices,illness,MADE-UP,x; personnelType",
                "O-9,1977-05-05,UNTSO,GHA,male,police,storm,MADE-UP,x; incidentType",
                "O-9,1977-05-05,UNTSO,GHA,male,police,illness,,x; source.code",
            })
    void ownLayoutNamesABadCell(String line, String column) {
        JsonPath report = own(line);
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getString("problems[0].column")).isEqualTo(column);
        assertThat(report.getString("problems[0].hint")).isNotBlank();
    }

    @Test
    void templateHasTheColumnsOfOurOwnLayout() {
        given().get("/api/v1/datasets/fatalities/template")
                .then()
                .statusCode(200)
                .body(containsString("casualty,incidentDate,mission"));
    }

    private static JsonPath own(String lines) {
        return Imports.load(
                "fatalities", (OWN + lines).getBytes(StandardCharsets.UTF_8), "made-up.csv", "");
    }

    private static ValidatableResponse casualty(String number) {
        return given().get("/api/v1/fatalities?casualty=" + number)
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(1));
    }
}
