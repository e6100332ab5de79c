package org.peaceops.gateway.profile;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class MissionProfileTest extends ProfilesOverStubs {

    private static final String UNMISS = "/api/v1/profiles/missions/UNMISS";

    private final String pinned = UNMISS + "?snapshot=" + snapshot;

    @Test
    void everyPartIsThereInItsServicesShape() {
        when().get(pinned)
                .then()
                .statusCode(200)
                .body("month", equalTo("2014-02"))
                .body("mission.startedOn", equalTo("2011-07-09"))
                .body("mission.hostCountries", equalTo(List.of("SSD")))
                .body("contributors.data.country", equalTo(List.of("BGD", "GHA")))
                .body("deployment.data[1].womenPercent", equalTo(10.01f))
                .body("fatalities.data[0].fatalities", equalTo(7))
                .body("fatalityRate.data[0].rate.per1000PersonnelYears", equalTo(1.35f))
                .body(
                        "explanations.fatalityRate",
                        containsString("from=2013-03&to=2014-02&rates=true"));
    }

    @ParameterizedTest
    @CsvSource({"2011-07-09, 2011-06", "2011-07-31, 2011-07", "2020-01-01, 2014-02"})
    void aMissionThatHasEndedIsToldAtItsLastMonth(String ended, String month) {
        metrics.answers(
                "/api/v1/missions/UNMISS",
                "{\"acronym\": \"UNMISS\", \"endedOn\": \"%s\", \"status\": \"ended\"}"
                        .formatted(ended));

        when().get(pinned).then().body("month", equalTo(month));
        assertThat(metrics.asked())
                .anyMatch(a -> a.contains("/contributions/ranking?mission=UNMISS&month=" + month));
    }

    @Test
    void anUnknownMissionIsNotFoundInTheServicesWords() {
        metrics.answers(
                "/api/v1/missions/UNMIS1",
                404,
                """
                {"type": "urn:peaceops:problem:not-found", "title": "Not found", "status": 404,
                 "detail": "There is no mission \\"UNMIS1\\". Did you mean \\"UNMIS\\"?"}""");

        when().get("/api/v1/profiles/missions/UNMIS1")
                .then()
                .statusCode(404)
                .body("detail", containsString("Did you mean \"UNMIS\"?"));
    }
}
