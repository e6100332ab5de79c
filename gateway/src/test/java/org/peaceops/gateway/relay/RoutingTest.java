package org.peaceops.gateway.relay;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.gateway.testing.Gateway;
import org.peaceops.gateway.testing.StubServices;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.security.Roles;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class RoutingTest {

    @ParameterizedTest
    @CsvSource({
        "programs, /programs",
        "programs, /programs/",
        "programs, /programs/GPOI/objectives",
        "programs, /offices",
        "programs, /systems",
        "programs, /courses",
        "programs, /sources",
        "programs, /figures",
        "programs, /search",
        "programs, /datasets/figures",
        "programs, /datasets/funding/imports/1/problems",
        "programs, /revisions/programs",
        "programs, /changes/programs",
        "partners, /countries/GHA",
        "partners, /partnerships",
        "partners, /cohorts",
        "partners, /capability-units",
        "partners, /assessments",
        "partners, /capability-needs",
        "partners, /capability-offers",
        "partners, /capability-matches",
        "partners, /datasets/partnerships",
        "partners, /datasets/capability-units",
        "partners, /datasets/assessments",
        "partners, /revisions/partners",
        "partners, /changes/partners",
        "metrics, /missions",
        "metrics, /personnel-types",
        "metrics, /contributions/summary",
        "metrics, /fatalities",
        "metrics, /measures",
        "metrics, /indicators",
        "metrics, /datasets/contributions/coverage",
        "metrics, /datasets/fatalities",
        "metrics, /datasets/missions",
        "metrics, /revisions/metrics",
        "metrics, /changes/metrics",
    })
    void aPathGoesToItsService(String service, String path) {
        when().get("/api/v1" + path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo("/api/v1" + path));
    }

    @Test
    void noCharacterOfTheAddressIsRewritten() throws Exception {
        String odd = "/api/v1/programs/a%2Fb%20c;v=1?q=%C3%A9%2Bx&q=a+b&empty=&page%5Bx%5D=1";

        var answer = Gateway.client().send(Gateway.to(odd).build(), BodyHandlers.ofString()).body();

        assertThat(answer).contains("\"uri\":\"" + odd + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void everyMethodIsPassedOnWithItsBody(String method) {
        given().auth()
                .oauth2(Tokens.of(Roles.EDITOR))
                .body("{\"a\":1}")
                .contentType("application/json")
                .when()
                .request(method, "/api/v1/programs/GPOI")
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("body", equalTo("{\"a\":1}"));
    }

    @Test
    void aLongerWordIsNotThePrefix() {
        when().get("/api/v1/programsX").then().statusCode(404);
    }

    @Test
    void aSlipOfTheHandIsNotFoundAndTheNearestAddressIsNamed() {
        when().get("/api/v1/contributons/summary?from=2014-02")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:peaceops:problem:not-found"))
                .body("detail", containsString("Did you mean /api/v1/contributions/summary?"))
                .body("instance", startsWith("urn:peaceops:request:"));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/progams/GPOI, /api/v1/programs", "/api/mission, /api/v1/missions"})
    void whatIsBelowAWrongWordIsNotCompared(String sent, String meant) {
        when().get(sent).then().statusCode(404).body("detail", containsString(meant + "?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/api", "/api/v2/programs", "/api/v1/xyz", "/q/nothing/here"})
    void anythingElseIsNotFoundAsAProblem(String path) {
        when().get(path)
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("/api/v1"));
    }

    @Test
    void aDatasetOfNoServiceIsNotFound() {
        given().auth()
                .oauth2(Tokens.of(Roles.IMPORTER))
                .body("x")
                .when()
                .post("/api/v1/datasets/weather/imports")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE);
    }
}
