package org.peaceops.gateway.profile;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class CountryProfileTest extends ProfilesOverStubs {

    private static final String GHANA = "/api/v1/profiles/countries/GHA";
    private final String pinned = GHANA + "?snapshot=" + snapshot;

    @Test
    void everyPartIsThereInItsServicesShape() {
        when().get(pinned)
                .then()
                .statusCode(200)
                .body("snapshot", equalTo(snapshot))
                .body("month", equalTo("2014-02"))
                .body("on", equalTo("2026-01-15"))
                .body("country.name", equalTo("Ghana"))
                .body("partnerships.data.program", equalTo(java.util.List.of("APRRP")))
                .body("capabilityUnits.states.units", equalTo(java.util.List.of(1, 2)))
                .body("deployment.data[1].female", equalTo(291))
                .body("missions.data[1].mission", equalTo("UNMISS"))
                .body("trend.data[0].total", nullValue())
                .body("trend.data[0].status", equalTo("not-reported"))
                .body("rank.rank", equalTo(2))
                .body("fatalities.data[0].fatalities", equalTo(7))
                .body("genderTargets.results[0].cohort.targets", hasSize(2))
                .body("origin.synthetic", equalTo(false))
                .body("origin.codes", equalTo(java.util.List.of("MADE-UP")))
                .body("origin.sources.data.title", equalTo(java.util.List.of("Made-up list")))
                .body("links.permalink", equalTo(pinned))
                .body("", not(hasKey("citation")));
    }

    @Test
    void everyPartIsReadAtTheSnapshotAndNamesTheAddressThatSaysTheSame() {
        var answer = when().get(pinned).then();

        assertThat(partners.asked()).isNotEmpty().allMatch(a -> a.endsWith("asKnownOn=7"));
        assertThat(programs.asked()).isNotEmpty().allMatch(a -> a.endsWith("asKnownOn=12"));
        assertThat(metrics.asked()).isNotEmpty().allMatch(a -> a.endsWith("asKnownOn=" + revision));
        answer.body(
                        "explanations.trend",
                        allOf(
                                startsWith("/api/v1/contributions/summary?"),
                                containsString("from=2012-02&to=2014-02"),
                                containsString("asKnownOn=" + revision)))
                .body(
                        "explanations.genderTargets",
                        equalTo(
                                "/api/v1/indicators/gender-target-distance/values?cohort=list:GHA&to=2014-02&targetYear=2028&snapshot="
                                        + snapshot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gh", "288", "Ghana", "gha"})
    void aCountryIsKnownByEverySpelling(String code) {
        when().get("/api/v1/profiles/countries/" + code)
                .then()
                .body("country.alpha3", equalTo("GHA"));
    }

    @Test
    void anUnknownCountryIsNotFoundAndTheNearestIsNamed() {
        when().get("/api/v1/profiles/countries/Ghanna")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("Ghana"));
    }

    @Test
    void aSnapshotRepeatsTheAnswerByteForByte() {
        byte[] first =
                when().get(GHANA + "?month=2014-02").then().statusCode(200).extract().asByteArray();
        metrics.revision(NEWEST + 1);

        byte[] again =
                when().get(GHANA + "?month=2014-02&snapshot=p12.c7.m" + NEWEST)
                        .then()
                        .extract()
                        .asByteArray();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void itIsNamedAndKnownAgain() {
        String etag =
                when().get(pinned)
                        .then()
                        .header("Peaceops-Snapshot", snapshot)
                        .header("Cache-Control", "public, no-cache")
                        .header("Vary", containsString("Accept"))
                        .extract()
                        .header("ETag");

        assertThat(etag).matches("\"[0-9a-f]{24}\"");
        given().header("If-None-Match", etag)
                .when()
                .get(pinned)
                .then()
                .statusCode(304)
                .body(emptyString());
        when().get(pinned + "&month=2014-01").then().header("ETag", not(equalTo(etag)));
    }

    @Test
    void aServiceThatIsAwayIsDeclaredInTimeAndTheAnswerNotKept() {
        partners.kill();
        try {
            var answer =
                    when().get(GHANA)
                            .then()
                            .statusCode(200)
                            .time(org.hamcrest.Matchers.lessThan(2_000L))
                            .body("country.unavailable.service", equalTo("partners"))
                            .body("country.unavailable.since", notNullValue())
                            .body("capabilityUnits.unavailable.service", equalTo("partners"))
                            .body("deployment.data[1].female", equalTo(291))
                            .header("Cache-Control", "no-store")
                            .header("ETag", nullValue())
                            .header("Peaceops-Snapshot", nullValue());
            answer.body("rank.rank", equalTo(2));
        } finally {
            partners.revive();
        }
    }

    @Test
    void withoutMetricsEveryPartOfItIsDeclared() {
        metrics.kill();
        try {
            when().get(GHANA)
                    .then()
                    .statusCode(200)
                    .body("month", nullValue())
                    .body("deployment.unavailable.service", equalTo("metrics"))
                    .body("genderTargets.unavailable.service", equalTo("metrics"))
                    .body("fatalities.unavailable.service", equalTo("metrics"))
                    .body("origin.synthetic", nullValue())
                    .body("country.name", equalTo("Ghana"));
        } finally {
            metrics.revive();
        }
    }

    @Test
    void aServiceThatStallsIsDeclaredInTime() {
        // so that it is the deadline that is measured, not the loading of classes
        when().get(pinned + "&month=2014-01").then().statusCode(200);
        metrics.stalls("/api/v1/fatalities/summary");

        long start = System.nanoTime();
        when().get(pinned)
                .then()
                .statusCode(200)
                .body("fatalities.unavailable.service", equalTo("metrics"))
                .body("rank.rank", equalTo(2));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void whereNothingIsKnownOfContributionsThatIsSaid() {
        metrics.answers(
                "/api/v1/contributions/ranking",
                "{\"data\": [], \"month\": null, \"notReported\": []}");

        when().get(pinned)
                .then()
                .statusCode(200)
                .body("month", nullValue())
                .body("deployment.notReported.why", equalTo("No month of contributions is known."))
                .body("rank.notReported.why", containsString("not among the contributors"));
    }

    @Test
    void whatAServiceRefusesOfAPartIsSaidAndTheRestIsThere() {
        metrics.answers(
                "/api/v1/indicators/gender-target-distance/evaluations",
                400,
                "{\"type\": \"urn:peaceops:problem:invalid-body\", \"title\": \"x\", \"detail\": \"No targets before 2018.\"}");

        when().get(pinned)
                .then()
                .statusCode(200)
                .body("genderTargets.notReported.why", equalTo("No targets before 2018."))
                .body("rank.rank", equalTo(2));
    }

    @Test
    void aCitationNamesSnapshotAndPermalink() {
        when().get(pinned + "&cite=true")
                .then()
                .body(
                        "citation.text",
                        containsString(
                                "Country profile: Ghana (GHA). Data as known on 2026-01-15, snapshot "
                                        + snapshot))
                .body("citation.permalink", equalTo("http://localhost:8080" + pinned))
                .body("citation.bibtex", startsWith("@misc{peaceops-"))
                .body("links.permalink", equalTo(pinned));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month=2014",
                "month=2014-13",
                "cite=yes",
                "snapshot=x1",
                "colour=red",
                "format=pdf"
            })
    void aWrongParameterIsRefused(String query) {
        when().get(GHANA + "?" + query).then().statusCode(400);
    }
}
