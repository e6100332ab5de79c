package org.peaceops.gateway.peer;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class HealthTest {

    StubService partners;
    StubService metrics;

    @Test
    void everythingIsReadyWhenEveryServiceIs() {
        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", containsInAnyOrder("programs", "partners", "metrics"));
        when().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void aServiceThatIsNotReadyIsNamed() {
        metrics.ready(false);
        try {
            when().get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'metrics' }.status", equalTo("DOWN"))
                    .body(
                            "checks.find { it.name == 'metrics' }.data.reason",
                            containsString("not ready"))
                    .body("checks.find { it.name == 'programs' }.status", equalTo("UP"));
        } finally {
            metrics.ready(true);
        }
    }

    @Test
    void aDeadServiceIsNamedAndTheGatewayItselfLives() {
        partners.kill();
        try {
            when().get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body(
                            "checks.find { it.name == 'partners' }.data.reason",
                            equalTo("no connection"));
            when().get("/q/health/live").then().statusCode(200);
        } finally {
            partners.revive();
        }
    }
}
