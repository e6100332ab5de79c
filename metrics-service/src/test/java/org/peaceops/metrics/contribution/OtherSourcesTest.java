package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/**
 * Two sources that cut personnel differently: IPI counts staff officers among the troops, the Data
 * Hub apart. Whichever comes last, nobody counts twice.
 */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class OtherSourcesTest {

    private static final String HUB =
            "isocode3,contributing_country,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date\n";

    @Test
    void staffOfficersAmongTheTroopsGiveWayToStaffOfficersApart() {
        ipi("1998-01-31", 10, 90);
        JsonPath report = hub("1998-01-31", 8, 82, 2, 8);
        assertThat(persons("1998-01")).isEqualTo(100);
        assertThat(report.getInt("counts.displaced")).isEqualTo(3);
        assertThat(report.getInt("counts.changed")).isEqualTo(1);
        assertThat(report.getInt("counts.added")).isEqualTo(1);
    }

    @Test
    void staffOfficersApartGiveWayToStaffOfficersAmongTheTroops() {
        hub("1998-02-28", 8, 82, 2, 8);
        JsonPath report = ipi("1998-02-28", 10, 90);
        assertThat(persons("1998-02")).isEqualTo(100);
        assertThat(report.getInt("counts.displaced")).isEqualTo(1);
        // as known before, the other source's numbers are still there
        int before = report.getInt("revision") - 1;
        assertThat(rows("1998-02", "&asKnownOn=" + before).getList("data.personnelType"))
                .containsExactly("staff-officers", "troops");
    }

    @Test
    void toAndFroComesBackToTheSameSum() {
        for (int round = 0; round < 2; round++) {
            ipi("1998-03-31", 10, 90);
            assertThat(persons("1998-03")).isEqualTo(100);
            hub("1998-03-31", 10, 90, 2, 8);
            assertThat(persons("1998-03")).isEqualTo(110);
        }
    }

    @Test
    void otherCellsOfTheOtherSourceStay() {
        load(
                new WideFile()
                        .troops("1998-04-30", "Ghana", "GHA", "UNIFIL", 90, 10)
                        .troops("1998-04-30", "Ghana", "GHA", "UNTSO", 9, 1)
                        .troops("1998-04-30", "Kenya", "KEN", "UNIFIL", 45, 5)
                        .text());
        hub("1998-04-30", 8, 82, 2, 8);
        assertThat(persons("1998-04")).isEqualTo(100 + 10 + 50);
    }

    @Test
    void sourceThatReportsNothingTakesNoNumberAway() {
        hub("1998-05-31", 8, 82, 2, 8);
        JsonPath report =
                load(
                        new WideFile()
                                .line(
                                        "1998-05-31,Ghana,GHA,UNIFIL,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA")
                                .troops("1998-05-31", "Kenya", "KEN", "UNIFIL", 45, 5)
                                .text());
        assertThat(report.getInt("counts.notReportedPassedOver")).isEqualTo(4);
        assertThat(persons("1998-05")).isEqualTo(150);
    }

    @Test
    void ownFileCorrectsWithoutDisplacing() {
        ipi("1998-06-30", 10, 90);
        JsonPath report =
                load(
                        "month,country,mission,personnelType,female,male,total\n"
                                + "1998-06,GHA,UNIFIL,experts-on-mission,1,2,3\n");
        assertThat(report.getInt("counts.ended")).isZero();
        assertThat(persons("1998-06")).isEqualTo(103);
    }

    @Test
    void ownStaffOfficersNeedTheTroopsWithoutThem() {
        ipi("1998-07-31", 10, 90);
        String header = "month,country,mission,personnelType,female,male,total\n";
        String officers = "1998-07,GHA,UNIFIL,staff-officers,2,8,10\n";
        JsonPath refused = load(header + officers);
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(refused.getString("problems[0].code")).isEqualTo("may-count-twice");
        assertThat(refused.getInt("problems[0].line")).isEqualTo(2);
        load(header + officers + "1998-07,GHA,UNIFIL,troops,8,82,90\n");
        assertThat(persons("1998-07")).isEqualTo(100);
    }

    private static JsonPath ipi(String day, int women, int men) {
        return load(new WideFile().troops(day, "Ghana", "GHA", "UNIFIL", men, women).text());
    }

    private static JsonPath hub(String day, int women, int men, int womenOfStaff, int menOfStaff) {
        return load(
                HUB
                        + "GHA,Ghana,UNIFIL,Troops,%d,%d,%s\n".formatted(women, men, day)
                        + "GHA,Ghana,UNIFIL,Staff Officer,%d,%d,%s\n"
                                .formatted(womenOfStaff, menOfStaff, day));
    }

    private static JsonPath load(String file) {
        return Imports.load(
                "contributions", file.getBytes(StandardCharsets.UTF_8), "made-up.csv", "");
    }

    private static int persons(String month) {
        return rows(month, "").getList("data.total", Integer.class).stream()
                .mapToInt(n -> n == null ? 0 : n)
                .sum();
    }

    private static JsonPath rows(String month, String more) {
        return given().get("/api/v1/contributions?from=%1$s&to=%1$s%2$s".formatted(month, more))
                .jsonPath();
    }
}
