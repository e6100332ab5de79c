package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Each layout in which contributions come, recognised by its header; all files are made up. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class LayoutsTest {

    private static final String HUB =
            "contribution_id,isocode3,m49_code,contributing_country,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date\n";

    @Test
    void fileThatRWroteReadsAsThePublishedOne() {
        String published =
                new WideFile()
                        .troops("1996-01-31", "Ghana", "GHA", "UNIFIL", 10, 1)
                        .troops("1996-01-31", "all", "all", "UNIFIL", 10, 1)
                        .text();
        for (String blank : List.of(" ", ".", "_")) {
            StringBuilder r = new StringBuilder();
            int number = 0;
            for (String line : published.lines().toList()) {
                String quoted = line.replaceAll("([^,]*[A-Za-z][^,]*)", "\"$1\"");
                r.append(number == 0 ? "\"\"" : "\"" + number + "\"").append(',');
                r.append(number == 0 ? quoted.replace("_", blank) : quoted).append('\n');
                number++;
            }
            JsonPath report = load(r.toString());
            assertThat(report.getString("layout")).isEqualTo("ipi-wide-by-sex-r");
            assertThat(report.getInt("counts.totalRowsSetAside")).isEqualTo(1);
            assertThat(report.getInt("counts.reportedValues")).isEqualTo(1);
        }
        assertThat(load(published).getString("state")).isEqualTo("unchanged");
        assertThat(totals("1996-01")).containsExactly(null, null, null, 11);
    }

    @Test
    void monthWithoutSexCountsTotalsAlone() {
        JsonPath report =
                load(
                        monthFile("\"\",")
                                + "1,1996-02-29,Ghana,GHA,Accra,UNIFIL,Lebanon,NA,NA,NA,7,100,3,110\n");
        assertThat(report.getString("layout")).isEqualTo("ipi-month");
        assertThat(report.getList("problems.code")).doesNotContain("total-differs");
        assertThat(row("1996-02", "troops").getInt("data[0].total")).isEqualTo(100);
        assertThat(row("1996-02", "troops").getString("data[0].female")).isNull();
        assertThat(row("1996-02", "individual-police").getInt("data[0].total")).isEqualTo(7);
        assertThat(row("1996-02", "experts-on-mission").getInt("data[0].total")).isEqualTo(3);
        assertThat(row("1996-02", "formed-police-units").getString("data[0].status"))
                .isEqualTo("not-reported");
    }

    @Test
    void monthWithoutSexTakesNoKnownSexAwayAndSaysWhereItMust() {
        load(
                new WideFile()
                        .troops("1996-03-31", "Ghana", "GHA", "UNIFIL", 90, 10)
                        .troops("1996-03-31", "Kenya", "KEN", "UNIFIL", 90, 10)
                        .text());
        JsonPath report =
                load(
                        monthFile("")
                                + "1996-03-31,Ghana,GHA,Accra,UNIFIL,Lebanon,NA,NA,NA,NA,100,NA,100\n"
                                + "1996-03-31,Kenya,KEN,Nairobi,UNIFIL,Lebanon,NA,NA,NA,NA,120,NA,120\n");
        assertThat(report.getInt("counts.sexKept")).isEqualTo(1);
        assertThat(report.getInt("counts.changed")).isEqualTo(1);
        assertThat(report.getList("problems.findAll {it.code == 'sex-no-longer-known'}.line"))
                .containsExactly(3);
        JsonPath rows = row("1996-03", "troops");
        assertThat(rows.getList("data.female")).containsExactly(10, null);
        assertThat(rows.getList("data.total")).containsExactly(100, 120);
    }

    @Test
    void policeUnderTwoNamesAreNotCountedTwice() {
        JsonPath report =
                load(
                        monthFile("")
                                + "1996-04-30,Ghana,GHA,Accra,UNIFIL,Lebanon,2,5,10,15,NA,2,17\n"
                                + "1996-04-30,Kenya,KEN,Nairobi,UNIFIL,Lebanon,NA,5,10,30,NA,NA,30\n");
        assertThat(report.getList("problems.findAll {it.code == 'counted-twice'}.line"))
                .containsExactly(3);
        assertThat(totals("1996-04")).containsExactly(2, 5, 10, null);
    }

    @Test
    void dataHubIsReadInAnyOrderCaseAndDateInCsvAndJson() {
        String csv =
                HUB
                        + "1,GHA,288,Ghana,UNIFIL ,Troops,10,90,1997-01-31\n"
                        + "2,GHA,288,Ghana,UNIFIL,Staff Officer,1,2,31-Jan-97\n"
                        + "3,#N/A,404,Kenya,UNIFIL,Formed Police Units,0,5,854668800000\n"
                        + "4,BDS,,Barbados, UNIFIL,Experts on Mission,,,31-Jan-1997\n"
                        + "5,,50.0,,UNIFIL,Individual Police,NA,NA,1997-01-31T00:00:00\n";
        JsonPath report = load(csv);
        assertThat(report.getString("layout")).isEqualTo("un-data-hub-by-sex");
        assertThat(report.getInt("counts.rowsRefused")).isZero();
        assertThat(report.getInt("counts.added")).isEqualTo(5);
        JsonPath rows = rows("1997-01");
        assertThat(rows.getList("data.country")).containsExactly("BGD", "BRB", "GHA", "GHA", "KEN");
        assertThat(rows.getList("data.total")).containsExactly(null, null, 3, 100, 5);
        assertThat(rows.getString("data[2].provenance.source")).isEqualTo("UN-PSDATA");
        String json =
                """
                [{"LAST_REPORTING_DATE": 854668800000, "FEMALE_PERSONNEL": 10, "MALE_PERSONNEL": 90, "ISOCODE3": "GHA",
                  "CONTRIBUTING_COUNTRY": "Ghana", "MISSION_ACRONYM": "UNIFIL", "PERSONNEL_TYPE": "Troops"}]""";
        assertThat(load(json).getString("state")).isEqualTo("unchanged");
        String before1970 =
                json.replace("854668800000", "-678153600000").replace("UNIFIL", "UNTSO");
        assertThat(load(before1970).getInt("counts.added")).isEqualTo(1);
        assertThat(totals("1948-07")).containsExactly(100);
    }

    @Test
    void eachWrongCellOfTheDataHubIsNamed() {
        JsonPath report =
                load(
                        HUB
                                + "1,GHA,288,Ghana,UNIFIL,Trops,10,90,1997-02-28\n"
                                + "2,GHA,404,Ghana,UNIFIL,Troops,10,90,1997-02-28\n"
                                + "3,#N/A,#N/A,#N/A,UNIFIL,Troops,10,90,1997-02-28\n"
                                + "4,GHA,288,Ghana,UNIFIL,Troops,10,,1997-02-28\n"
                                + "5,GHA,288,Ghana,UNIFIL,Troops,10,1.234,1997-02-28\n"
                                + "6,GHA,288,Ghana,UNIFIL,Troops,10,90,2/28/1997\n");
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getList("problems.findAll {it.severity == 'error'}.code"))
                .containsExactly(
                        "unknown-personnel-type",
                        "country-differs-from-code",
                        "unknown-country",
                        "total-missing",
                        "not-a-count",
                        "not-a-date");
        assertThat(report.getList("problems.findAll {it.severity == 'error'}.line"))
                .containsExactly(2, 3, 4, 5, 6, 7);
    }

    @Test
    void monthReportedOnTwoDaysKeepsTheLaterAndSaysSo() {
        JsonPath report =
                load(
                        HUB
                                + "1,GHA,288,Ghana,UNIFIL,Troops,10,90,2003-07-30\n"
                                + "2,KEN,404,Kenya,UNIFIL,Troops,1,9,2003-07-30\n"
                                + "3,GHA,288,Ghana,UNIFIL,Troops,11,99,2003-07-31\n");
        assertThat(report.getInt("counts.reportedAgainLater")).isEqualTo(1);
        assertThat(report.getInt("counts.rowsRefused")).isZero();
        assertThat(report.getString("problems.find {it.code == 'reported-again'}.value"))
                .isEqualTo("2003-07-30");
        assertThat(totals("2003-07")).containsExactly(110, 10);
    }

    @Test
    void ownAnswerCanBeSentBackAsItIsAndChanged() {
        load(
                new WideFile()
                        .troops("1997-03-31", "Ghana", "GHA", "UNIFIL", 90, 10)
                        .line("1997-03-31,Kenya,KEN,UNIFIL,NA,NA,NA,NA,NA,NA,NA,NA,NA,3,2,6,3,2,6")
                        .text());
        String csv =
                given().get("/api/v1/contributions?from=1997-03&to=1997-03&format=csv").asString();
        String json = given().get("/api/v1/contributions?from=1997-03&to=1997-03").asString();
        String lines =
                given().get("/api/v1/contributions?from=1997-03&to=1997-03&format=ndjson")
                        .asString();
        for (String answer : List.of(csv, json, lines)) {
            JsonPath report = load(answer);
            assertThat(report.getString("layout")).isEqualTo("contributions");
            assertThat(report.getString("state")).isEqualTo("unchanged");
            assertThat(report.getInt("counts.unchanged")).isEqualTo(8);
        }
        JsonPath changed = load(csv.replace("troops,10,90,100", "troops,10,91,101"));
        assertThat(changed.getInt("counts.changed")).isEqualTo(1);
        assertThat(changed.getInt("counts.ended")).isZero();
        String template = given().get("/api/v1/datasets/contributions/template").asString();
        assertThat(template.strip()).isEqualTo(csv.lines().findFirst().orElseThrow());
    }

    @Test
    void ownLinesSayWhyThereIsNoNumber() {
        JsonPath report =
                load(
                        "month,country,mission,personnelType,total,status\n"
                                + "1997-04,GHA,UNIFIL,troops,,withheld\n"
                                + "1997-04,KEN,UNIFIL,troops,5,withheld\n"
                                + "1997-04,NPL,UNIFIL,troops,5,\n"
                                + "1997-04,NA,UNIFIL,troops,5,\n");
        assertThat(report.getList("problems.findAll {it.severity == 'error'}.line"))
                .containsExactly(3, 5);
        assertThat(rows("1997-04").getList("data.status")).containsExactly("withheld", "reported");
    }

    private static String monthFile(String first) {
        return first
                + "Date,Contributor,Contributor_ISO-3,Contributor_Capital,Mission,Mission_Country,Experts_on_Mission,"
                + "Formed_Police_Units,Inidividual_Police,Civilian_Police,Troops,Observers,Total\n";
    }

    private static JsonPath row(String month, String type) {
        return given().get(
                        "/api/v1/contributions?from=%1$s&to=%1$s&personnelType=%2$s"
                                .formatted(month, type))
                .jsonPath();
    }

    private static JsonPath rows(String month) {
        return given().get("/api/v1/contributions?from=%1$s&to=%1$s".formatted(month)).jsonPath();
    }

    private static List<Integer> totals(String month) {
        return rows(month).getList("data.total");
    }

    private static JsonPath load(String file) {
        return Imports.load(
                "contributions", file.getBytes(StandardCharsets.UTF_8), "made-up.csv", "");
    }
}
