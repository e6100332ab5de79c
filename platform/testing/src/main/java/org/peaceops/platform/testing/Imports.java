package org.peaceops.platform.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Set;

/** Sends a file to a dataset and waits for what comes of it. */
public final class Imports {

    private static final Set<String> UNDER_WAY = Set.of("received", "running");

    private Imports() {}

    /** The finished import. */
    public static JsonPath load(String dataset, byte[] file, String name, String query) {
        Response received = post(dataset, file, name, query);
        received.then().statusCode(202);
        return finished(received.header("Location"));
    }

    public static Response post(String dataset, byte[] file, String name, String query) {
        return given().header("Authorization", "Bearer " + Tokens.of("importer"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/datasets/" + dataset + "/imports" + query);
    }

    public static JsonPath finished(String location) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> given().get(location).then().statusCode(200).extract().jsonPath(),
                        found -> !UNDER_WAY.contains(found.getString("state")));
    }
}
