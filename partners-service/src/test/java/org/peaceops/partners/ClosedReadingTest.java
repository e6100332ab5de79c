package org.peaceops.partners;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
@TestProfile(ClosedReadingTest.Closed.class)
class ClosedReadingTest {

    /** Reading is not open to all. */
    public static class Closed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("peaceops.read-access", "authenticated");
        }
    }

    @Test
    void readingNeedsATokenOfAnyRole() {
        given().get("/api/v1/countries")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        reading(Tokens.of("visitor"), 403);
        for (String role : new String[] {"reader", "editor", "importer"}) {
            reading(Tokens.of(role), 200);
        }
    }

    @Test
    void healthStaysOpen() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static void reading(String token, int status) {
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/countries")
                .then()
                .statusCode(status);
    }
}
