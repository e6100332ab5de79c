package org.peaceops.gateway.profile;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class ProgramProfileTest extends ProfilesOverStubs {

    private final String pinned = "/api/v1/profiles/programs/APRRP?snapshot=" + snapshot;

    @Test
    void everyPartIsThereInItsServicesShape() {
        when().get(pinned)
                .then()
                .statusCode(200)
                .body("month", equalTo("2014-02"))
                .body("from", equalTo("2011-02"))
                .body("program.objectives.title", equalTo(List.of("Airlift", "Medical")))
                .body("funding.data[0].upper", equalTo(110_000_000))
                .body("offices.data.code", equalTo(List.of("PM-GPI")))
                .body("partners.data.country", equalTo(List.of("GHA")))
                .body("statedPartners.named", equalTo("some"))
                .body("figures.data.id", equalTo(List.of("growth-of-women")))
                .body(
                        "figureChecks.'growth-of-women'",
                        equalTo("/api/v1/figures/growth-of-women/check?snapshot=" + snapshot))
                .body("cohort.members.country", equalTo(List.of("GHA")))
                .body("womensGrowth.results[0].cohort.value", equalTo(63.82f))
                .body("womensGrowth.results[0].comparison.value", equalTo(-0.56f))
                .body("womensShare.results[0].cohort.value", nullValue())
                .body("womensShare.results[0].cohort.why", containsString("sex is known"))
                .body(
                        "explanations.womensGrowth",
                        equalTo(
                                "/api/v1/indicators/womens-growth/values?cohort=program:APRRP&membership=ever&from=2011-02&to=2014-02&personnelType=military&snapshot="
                                        + snapshot));
    }

    @Test
    void anUnknownProgramIsNotFoundInTheServicesWords() {
        programs.answers(
                "/api/v1/programs/GPOO",
                404,
                """
                {"type": "urn:peaceops:problem:not-found", "title": "Not found", "status": 404,
                 "detail": "There is no program \\"GPOO\\". Did you mean \\"GPOI\\"?"}""");

        when().get("/api/v1/profiles/programs/GPOO")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:peaceops:problem:not-found"))
                .body("detail", containsString("Did you mean \"GPOI\"?"));
    }

    @Test
    void whereNoPartnerIsKnownByNameNothingIsSaidOfPartners() {
        partners.answers(
                "/api/v1/cohorts/resolve", "{\"members\": [], \"notes\": [\"55 are stated.\"]}");

        when().get(pinned)
                .then()
                .statusCode(200)
                .body("womensGrowth.notReported.why", containsString("No partner"))
                .body("origin.synthetic", nullValue())
                .body("program.code", equalTo("APRRP"));
        assertThat(metrics.asked()).noneMatch(a -> a.contains("evaluations"));
    }

    @Test
    void withoutPartnersItsPartsAreDeclaredAndTheIndicatorsToo() {
        partners.kill();
        try {
            when().get("/api/v1/profiles/programs/APRRP")
                    .then()
                    .statusCode(200)
                    .body("cohort.unavailable.service", equalTo("partners"))
                    .body("womensGrowth.unavailable.service", equalTo("partners"))
                    .body("funding.data[0].currency", equalTo("USD"))
                    .header("Cache-Control", "no-store");
        } finally {
            partners.revive();
        }
    }

    @Test
    void aTextThatIsNoCodeGoesToTheServiceAsOnePart() {
        given().urlEncodingEnabled(false)
                .when()
                .get("/api/v1/profiles/programs/A%26b%20c?snapshot=" + snapshot)
                .then()
                .statusCode(200);

        assertThat(programs.asked()).anyMatch(a -> a.contains("program=A%26b%20c&"));
    }
}
