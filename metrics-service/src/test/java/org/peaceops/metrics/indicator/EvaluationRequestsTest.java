package org.peaceops.metrics.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class EvaluationRequestsTest {

    @Test
    void wrongFieldsAreNamedByTheirPath() {
        refused(growth().with("to", "2013"), "to");
        refused(growth().with("to", "+999999999-01"), "to");
        refused(growth().months("2013-09", "2010-09"), "to");
        refused(growth().months("2013-09", "2013-09"), "to");
        refused(Ask.of("growth").with("to", "2013-09"), "from");
        refused(Ask.of("growth").with("from", "2013-09"), "to");
        refused(growth().with("frequency", "week"), "frequency");
        refused(growth().with("personnelTypes", List.of("military", "troop")), "personnelTypes[1]");
        refused(growth().with("missions", List.of("UNMISSS")), "missions[0]");
        refused(growth().with("regions", List.of("Africa")), "regions[0]");
        refused(growth().with("sex", "woman"), "sex");
        refused(growth().with("baseline", "today"), "baseline");
        refused(growth().with("aggregate", "median"), "aggregate");
        refused(growth().with("membership", "ever"), "membership");
        refused(growth().with("missing", "zero"), "missing");
        refused(growth().with("frequency", "month").with("explain", true), "explain");
        refused(growth().with("frequency", "month").with("leaveOneOut", true), "leaveOneOut");
        refused(growth().with("baseline", "joining-date"), "cohort");
        refused(growth().with("comparison", Map.of("allOthers", true)), "cohort");
        refused(growth().cohort("GHA").with("comparison", Map.of()), "comparison");
        refused(growth().cohort(), "cohort.members");
        refused(growth().with("cohort", Map.of("allOthers", true)), "cohort.members");
        refused(growth().with("nonsense", 1), "nonsense");
        refused(growth().with("leaveOneOut", "maybe"), "leaveOneOut");
    }

    @Test
    void wrongMembersAreNamedByTheirPath() {
        refused(growth().cohort("GHA", "XX"), "cohort.members[1].country");
        refused(growth().cohort("GHA", "Ghana"), "cohort.members[1].country");
        refused(growth().cohort("GHA 2014-01-01/2013-01-01"), "cohort.members[0].periods[0].to");
        refused(
                growth().with("cohort", Map.of("members", List.of(Map.of()))),
                "cohort.members[0].country");
        refused(
                growth().with(
                                "cohort",
                                Map.of(
                                        "members",
                                        Collections.nCopies(301, Map.of("country", "GHA")))),
                "cohort.members");
    }

    @Test
    void whatAnIndicatorDoesNotTakeIsRefusedRatherThanIgnored() {
        refused(growth().with("targetYear", 2028), "targetYear");
        refused(Ask.of("womens-growth").months("2010-09", "2013-09").with("sex", "male"), "sex");
        refused(Ask.of("headcount").with("to", "2013-09").with("aggregate", "sum"), "aggregate");
        refused(Ask.of("headcount").months("2010-09", "2013-09"), "from");
        refused(
                Ask.of("gender-target-distance").with("to", "2013-09").with("targetYear", 2030),
                "targetYear");
    }

    @Test
    void bodyThatIsNoObjectIsRefused() {
        for (String body :
                List.of(
                        "",
                        "[]",
                        "null",
                        "{",
                        "\"to\"",
                        "{\"to\": 5}",
                        "{\"cohort\": {\"members\": [null]}, \"to\": \"2013-09\"}")) {
            given().contentType("application/json")
                    .body(body)
                    .post("/api/v1/indicators/growth/evaluations")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        Ask.of("grwth").with("to", "2013-09").send("").then().statusCode(404);
    }

    @Test
    void questionIsPinnedLikeAReadAndWritesNothing() {
        long before = revision();
        growth().send("?asKnownOn=0")
                .then()
                .statusCode(200)
                .body("revision", equalTo(0))
                .body("results[0].cohort.value", nullValue())
                .header("ETag", nullValue())
                .header("Cache-Control", equalTo("no-store"));
        growth().send("?asKnownOn=999999")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("asKnownOn"));
        growth().send("").then().statusCode(200).body("revision", equalTo((int) before));
        org.assertj.core.api.Assertions.assertThat(revision()).isEqualTo(before);
    }

    private static long revision() {
        return given().get("/api/v1/missions?size=1").jsonPath().getLong("revision");
    }

    private static Ask growth() {
        return Ask.of("growth").months("2010-09", "2013-09");
    }

    private static void refused(Ask ask, String field) {
        ask.send("")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }
}
