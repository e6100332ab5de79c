package org.peaceops.programs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

/** What a start of the service does to a database that has been worked with. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class RestartTest {

    @Inject Event<StartupEvent> start;

    @Test
    void unchangedReferenceDataIsNoRevision() {
        long before = revision();
        start.fire(new StartupEvent());
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void whatEditorsDidIsLeftAlone() {
        JsonPath gpoi = given().get("/api/v1/programs/GPOI").jsonPath();
        editor("GPOI")
                .body(edited(gpoi, "GPOI", "Renamed by an editor"))
                .put("/api/v1/programs/GPOI")
                .then()
                .statusCode(200);
        editor("CALL-TO-ACTION-HR")
                .delete("/api/v1/programs/CALL-TO-ACTION-HR")
                .then()
                .statusCode(204);
        editor("GPOI")
                .body(edited(gpoi, "NEW-ONE", "Added by an editor"))
                .post("/api/v1/programs")
                .then()
                .statusCode(201);
        long before = revision();
        start.fire(new StartupEvent());
        assertThat(revision()).isEqualTo(before);
        given().get("/api/v1/programs/GPOI").then().body("name", equalTo("Renamed by an editor"));
        given().get("/api/v1/programs/CALL-TO-ACTION-HR").then().statusCode(404);
        given().get("/api/v1/programs/NEW-ONE").then().statusCode(200);
    }

    @Test
    void whatAFileBroughtIsLeftAlone() {
        String file = "id,measure,value,unit,statement,source.code,source.locator\r\n";
        String line =
                "gscf-departments-pm-gpi,departments-funding-jointly,3,departments,Corrected.,PM-GPI,x\r\n";
        Imports.load("figures", (file + line).getBytes(StandardCharsets.UTF_8), "mended.csv", "");
        long before = revision();
        start.fire(new StartupEvent());
        assertThat(revision()).isEqualTo(before);
        given().get("/api/v1/figures/gscf-departments-pm-gpi").then().body("value", equalTo(3));
    }

    @Test
    void referenceRevisionSaysWhichReleaseBroughtIt() {
        given().get("/api/v1/revisions/programs?size=1")
                .then()
                .body("data[0].kind", equalTo("reference"))
                .body("data[0].author", equalTo("release 1.0.0-SNAPSHOT"));
    }

    private static Map<String, Object> edited(JsonPath program, String code, String name) {
        Map<String, Object> body = program.getMap("");
        body.remove("revision");
        body.put("code", code);
        body.put("name", name);
        return body;
    }

    private static RequestSpecification editor(String code) {
        return given().header("Authorization", "Bearer " + Tokens.of("editor"))
                .header("If-Match", given().get("/api/v1/programs/" + code).header("ETag"))
                .contentType("application/json");
    }

    private static long revision() {
        return given().get("/api/v1/programs?size=1").jsonPath().getLong("revision");
    }
}
