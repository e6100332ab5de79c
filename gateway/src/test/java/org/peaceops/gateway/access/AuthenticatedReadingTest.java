package org.peaceops.gateway.access;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.gateway.testing.StubServices;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.security.Roles;
import org.peaceops.platform.testing.Tokens;

/** With {@code peaceops.read-access=authenticated}, and with one page allowed by CORS. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestProfile(AuthenticatedReadingTest.Closed.class)
class AuthenticatedReadingTest {

    private static final String PAGE = "https://dashboard.example";
    private static final String KEPT = "/api/v1/missions/pure?of=a-page";

    public static class Closed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "peaceops.read-access", "authenticated",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", PAGE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/programs", "/api/v1/datasets", "/api/v1", "/metrics"})
    void readingNeedsAToken(String path) {
        when().get(path).then().statusCode(401).contentType(Problem.MEDIA_TYPE);
        given().auth().oauth2(Tokens.of("somebody")).when().get(path).then().statusCode(403);
        given().auth().oauth2(Tokens.of(Roles.READER)).when().get(path).then().statusCode(200);
        given().auth().oauth2(Tokens.of(Roles.EDITOR)).when().get(path).then().statusCode(200);
        given().auth().oauth2(Tokens.of(Roles.IMPORTER)).when().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/openapi.json", "/openapi.yaml", "/swagger-ui", "/q/health/ready"})
    void whatOneNeedsToBeginIsOpen(String path) {
        when().get(path).then().statusCode(200);
    }

    @Test
    void thePageThatIsAllowedMayAskBeforeItSendsItsToken() {
        given().header("Origin", PAGE)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization")
                .when()
                .options("/api/v1/programs")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(PAGE));
    }

    /** First asked by somebody who is no page, so that it is kept without a word of the page. */
    @Test
    void thePageMayReadWhatIsKept() {
        String token = Tokens.of(Roles.READER);
        given().auth().oauth2(token).when().get(KEPT).then().statusCode(200);

        given().auth()
                .oauth2(token)
                .header("Origin", PAGE)
                .when()
                .get(KEPT)
                .then()
                .statusCode(200)
                .header("Cache-Status", "peaceops; hit")
                .header("Access-Control-Allow-Origin", equalTo(PAGE));
    }

    @Test
    void whatIsKeptIsForReadersAlone() {
        given().auth().oauth2(Tokens.of(Roles.READER)).when().get(KEPT).then().statusCode(200);

        when().get(KEPT).then().statusCode(401);
        given().auth().oauth2(Tokens.of("somebody")).when().get(KEPT).then().statusCode(403);
    }

    @Test
    void anotherPageIsNotAllowed() {
        given().header("Origin", "https://else.example")
                .auth()
                .oauth2(Tokens.of(Roles.READER))
                .when()
                .get("/api/v1/programs")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
