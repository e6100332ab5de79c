package org.peaceops.partners.partnership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.Status;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Lists, overlaps, cohorts and rates answer alike who is a partner on a day. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class WhoIsAPartnerTest {

    private static final String PROGRAM = "T-WHO-IS-A-PARTNER";
    private static final List<String> BEGINS =
            List.of("", "2010", "FY2011", "2010-06", "2010-06-15");
    private static final List<String> ENDS = List.of("", "2012", "2012-03", "FY2010");
    private static final List<String> STATUSES = List.of("active", "ended", "unknown");
    private static final List<String> DAYS =
            List.of(
                    "2009-09-30",
                    "2009-12-31",
                    "2010-01-01",
                    "2010-05-31",
                    "2010-06-01",
                    "2010-06-14",
                    "2010-06-15",
                    "2010-06-16",
                    "2010-06-30",
                    "2010-07-01",
                    "2010-09-30",
                    "2010-10-01",
                    "2010-12-31",
                    "2011-01-01",
                    "2011-09-30",
                    "2011-10-01",
                    "2012-03-31",
                    "2012-04-01",
                    "2012-12-31",
                    "2013-01-01");

    @Test
    void everyAnswerOfADayHasTheSamePartners() {
        load();
        for (String day : DAYS) {
            JsonPath list = json("partnerships?size=1000&program=%s&on=%s".formatted(PROGRAM, day));
            JsonPath cohort =
                    json("cohorts/resolve?expression=program:%s&on=%s".formatted(PROGRAM, day));
            List<String> partners = list.getList("data.country");
            assertThat(cohort.<String>getList("members.country")).as(day).isEqualTo(partners);
            for (String other : List.of("matrix", "overlap/countries")) {
                assertThat(
                                json("partnerships/%s?size=1000&sort=country&program=%s&on=%s"
                                                .formatted(other, PROGRAM, day))
                                        .<String>getList("data.country"))
                        .as("%s on %s", other, day)
                        .isEqualTo(partners);
            }
            assertThat(
                            json("assessments/self-sufficiency?program=%s&on=%s"
                                            .formatted(PROGRAM, day))
                                    .<String>getList("members.country"))
                    .as(day)
                    .isEqualTo(partners);
            int unsure = cohort.getList("leftOut.findAll { it.mayBeIn }").size();
            assertThat(list.getString("page.note"))
                    .as(day)
                    .isEqualTo(
                            unsure == 0
                                    ? null
                                    : "%d left out of which no source says whether they ran on %s"
                                            .formatted(unsure, day));
        }
    }

    /**
     * One that is over since an unknown day ran in the year in which it began, and may have after.
     */
    @Test
    void oneThatIsOverSinceAnUnknownDayCountsDuringItsBegin() {
        load();
        String ended = country(BEGINS.indexOf("2010"), ENDS.indexOf(""), "ended");
        assertThat(on("2010-12-31")).contains(ended);
        assertThat(on("2011-01-01")).doesNotContain(ended);
    }

    private static List<String> on(String day) {
        return json("partnerships?size=1000&program=%s&on=%s".formatted(PROGRAM, day))
                .getList("data.country");
    }

    /** One country for each way in which a partnership can be dated. */
    private static void load() {
        StringBuilder csv =
                new StringBuilder(
                        "country,program,from.date,to.date,status,source.code,source.locator\n");
        for (int begin = 0; begin < BEGINS.size(); begin++) {
            for (int end = 0; end < ENDS.size(); end++) {
                if (ENDS.get(end).equals("FY2010") && !BEGINS.get(begin).isEmpty()) {
                    continue; // it would end before it begins
                }
                for (String status : STATUSES) {
                    csv.append(
                            "%s,%s,%s,%s,%s,MADE-UP,a test\n"
                                    .formatted(
                                            country(begin, end, status),
                                            PROGRAM,
                                            BEGINS.get(begin),
                                            ENDS.get(end),
                                            status));
                }
            }
        }
        Imports.load(
                "partnerships", csv.toString().getBytes(StandardCharsets.UTF_8), "who.csv", "");
    }

    private static String country(int begin, int end, String status) {
        List<String> today =
                Countries.standard().all().stream()
                        .filter(c -> c.status() == Status.ISO)
                        .map(Country::alpha3)
                        .toList();
        int number = (begin * ENDS.size() + end) * STATUSES.size() + STATUSES.indexOf(status);
        return today.get(number);
    }

    private static JsonPath json(String address) {
        return given().get("/api/v1/" + address).then().statusCode(200).extract().jsonPath();
    }
}
