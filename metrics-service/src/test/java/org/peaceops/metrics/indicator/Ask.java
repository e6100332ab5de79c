package org.peaceops.metrics.indicator;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An evaluation request in the making, for tests. */
final class Ask {

    private final String indicator;
    private final Map<String, Object> body = new LinkedHashMap<>();

    private Ask(String indicator) {
        this.indicator = indicator;
    }

    static Ask of(String indicator) {
        return new Ask(indicator);
    }

    Ask cohort(String... countries) {
        return with("cohort", Map.of("name", "cohort", "members", members(countries)));
    }

    Ask versus(String... countries) {
        return with("comparison", Map.of("name", "comparison", "members", members(countries)));
    }

    Ask months(String from, String to) {
        return with("from", from).with("to", to);
    }

    Ask with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    /** A country by its code, or by code and dates: {@code GHA 2014-10-01/2015-09-30}. */
    static List<Map<String, Object>> members(String... countries) {
        return Arrays.stream(countries).map(Ask::member).toList();
    }

    private static Map<String, Object> member(String text) {
        String[] parts = text.split(" ");
        if (parts.length == 1) {
            return Map.of("country", text);
        }
        String[] days = parts[1].split("/", -1);
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", days[0].isEmpty() ? null : days[0]);
        period.put("to", days[1].isEmpty() ? null : days[1]);
        return Map.of("country", parts[0], "periods", List.of(period));
    }

    Response send(String query) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/indicators/" + indicator + "/evaluations" + query);
    }

    JsonPath answer() {
        return answer("");
    }

    JsonPath answer(String query) {
        return send(query).then().statusCode(200).extract().jsonPath();
    }
}
