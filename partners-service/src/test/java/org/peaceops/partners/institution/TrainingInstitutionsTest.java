package org.peaceops.partners.institution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class TrainingInstitutionsTest {

    private static final String INSTITUTIONS = "/api/v1/training-institutions";

    @Test
    void institutionIsKeptWithItsHistoryAndFoundByEachFilter() {
        String code = aCode();
        Response created = editor().body(body(code)).post(INSTITUTIONS);
        created.then().statusCode(201).body("country", equalTo("GHA"));
        long revision = created.jsonPath().getLong("revision");
        assertThat(codes("country=Ghana&program=" + code)).containsExactly(code);
        assertThat(codes("country=SEN&program=" + code)).isEmpty();
        editor().contentType("application/merge-patch+json")
                .header("If-Match", "\"" + revision + "\"")
                .body("{\"capacity\": null, \"place\": \"Tema\"}")
                .patch(INSTITUTIONS + "/" + code)
                .then()
                .statusCode(200)
                .body("place", equalTo("Tema"))
                .body("capacity", equalTo(null));
        editor().header("If-Match", "\"" + revision + "\"")
                .body(body(code))
                .put(INSTITUTIONS + "/" + code)
                .then()
                .statusCode(412);
        editor().body(body(code)).put(INSTITUTIONS + "/" + code).then().statusCode(428);
        editor().header("If-Match", "*").delete(INSTITUTIONS + "/" + code).then().statusCode(204);
        given().get(INSTITUTIONS + "/" + code + "?asKnownOn=" + revision)
                .then()
                .statusCode(200)
                .body("capacity", equalTo(800));
        given().get(INSTITUTIONS + "/" + code + "/history")
                .then()
                .body("data.change", contains("created", "changed", "deleted"));
    }

    @Test
    void rowsThatEditorsAloneFillAreInTheChangeFeedToo() {
        String code = aCode();
        long revision = editor().body(body(code)).post(INSTITUTIONS).jsonPath().getLong("revision");
        given().get("/api/v1/changes/partners?since=" + (revision - 1))
                .then()
                .body("data.resource", hasItem("training-institutions"))
                .body("data.key.code", hasItem(code));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        String good = body(aCode());
        for (String bad :
                List.of(
                        good.replace("\"GHA\"", "\"Atlantis\""),
                        good.replace("800", "0"),
                        good.replace("https:", "ftp:"),
                        good.replace("\"programs\": [\"", "\"programs\": [\"not a code"),
                        good.replace("\"programs\": [\"", "\"programs\": [null, \""),
                        good.replace("\"code\"", "\"cod\""),
                        "{}")) {
            editor().body(bad).post(INSTITUTIONS).then().statusCode(400);
        }
    }

    private static List<String> codes(String query) {
        return given().get(INSTITUTIONS + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("data.code");
    }

    /** Supported by a program that is called as it is. */
    private static String body(String code) {
        return """
               {"code": "%s", "name": "A centre", "country": "GHA", "place": "Accra", "programs": ["%s"], "capacity": 800,
                "address": "https://example.org", "source": {"code": "TEST", "locator": "made up"}}"""
                .formatted(code, code);
    }

    private static RequestSpecification editor() {
        return given().header("Authorization", "Bearer " + Tokens.of("editor"))
                .contentType("application/json");
    }

    private static String aCode() {
        return "T-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
