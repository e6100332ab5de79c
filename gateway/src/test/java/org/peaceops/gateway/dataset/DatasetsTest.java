package org.peaceops.gateway.dataset;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class DatasetsTest {

    StubService partners;

    @Test
    void allServicesAreJoined() {
        when().get("/api/v1/datasets")
                .then()
                .statusCode(200)
                .body(
                        "data.code",
                        contains("metrics-dataset", "partners-dataset", "programs-dataset"))
                .body("unavailable", empty())
                .body("links.self", equalTo("/api/v1/datasets"));
    }

    @Test
    void aServiceThatDoesNotAnswerIsDeclared() {
        Instant before = Instant.now();
        partners.kill();
        try {
            when().get("/api/v1/datasets").then().body("unavailable", hasSize(1));
            Instant noticed = Instant.now();

            String since =
                    when().get("/api/v1/datasets")
                            .then()
                            .statusCode(200)
                            .body("data.code", contains("metrics-dataset", "programs-dataset"))
                            .body("unavailable.service", contains("partners"))
                            .extract()
                            .path("unavailable[0].since");

            Assertions.assertThat(Instant.parse(since)).isBetween(before, noticed);
        } finally {
            partners.revive();
        }
        allServicesAreJoined();
    }

    @Test
    void aServiceThatAnswersWithAnErrorIsDeclared() {
        partners.listsDatasets(false);
        try {
            when().get("/api/v1/datasets")
                    .then()
                    .statusCode(200)
                    .body("unavailable.service", contains("partners"));
        } finally {
            partners.listsDatasets(true);
        }
    }

    @Test
    void theQuestionsHaveTheCallersRequestId() {
        given().header("X-Request-Id", "desk-18")
                .when()
                .get("/api/v1/datasets")
                .then()
                .body("data.requestId", everyItem(equalTo("desk-18")));
    }

    @Test
    void anUnknownParameterIsRefused() {
        when().get("/api/v1/datasets?colour=red").then().statusCode(400);
    }
}
