package org.peaceops.metrics.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.peaceops.metrics.contribution.WideFile;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** A figure can be made again by hand from the observations that it names. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class ExplanationTest {

    @Test
    void figureIsRecomputedFromItsRowsAndMovesWhenOneIsTakenAway() {
        long importId = load(file("1983-01-31", "1984-01-31"), "");
        JsonPath answer = growth();
        assertThat(women(answer, "cohort", "1983-01")).isEqualTo(30);
        assertThat(women(answer, "cohort", "1984-01")).isEqualTo(45);
        assertThat(women(answer, "comparison", "1983-01")).isEqualTo(5);
        assertThat(answer.getString("results[0].cohort.value")).isEqualTo("50.0");
        assertThat(answer.<Integer>getList("explanation.rows.importId"))
                .containsOnly((int) importId);
        assertThat(answer.getInt("explanation.rows.find { it.country == 'RWA' }.line"))
                .isEqualTo(3);

        load(
                file("1983-01-31").troops("1984-01-31", "Rwanda", "RWA", "UNIFIL", 80, 25),
                "?mode=complete");
        JsonPath without = growth();
        assertThat(without.getString("results[0].cohort.value")).isEqualTo("-16.67");
        assertThat(without.getInt("explanation.count"))
                .isEqualTo(answer.getInt("explanation.count") - 8);
        assertThat(again(answer.getLong("revision")).getString("results[0].cohort.value"))
                .isEqualTo("50.0");
    }

    @Test
    void linksGiveEveryRow() {
        load(file("1985-01-31", "1986-01-31"), "");
        JsonPath answer =
                Ask.of("womens-growth")
                        .cohort("GHA", "RWA")
                        .months("1985-01", "1986-01")
                        .with("explain", true)
                        .answer();
        long linked =
                answer.<String>getList("explanation.links").stream()
                        .mapToLong(ExplanationTest::total)
                        .sum();
        assertThat(linked).isEqualTo(answer.getLong("explanation.count")).isEqualTo(24);
    }

    @Test
    void denominatorOfEveryoneIsExplainedToo() {
        load(file("1987-01-31"), "");
        JsonPath answer =
                Ask.of("share-of-women")
                        .cohort("GHA")
                        .with("to", "1987-01")
                        .with("explain", true)
                        .answer();
        assertThat(answer.getString("results[0].cohort.formula"))
                .isEqualTo("100 × 10 ÷ 35 = 28.57");
        assertThat(women(answer, "cohort", "1987-01") + women(answer, "everyone", "1987-01"))
                .isEqualTo(35);
    }

    private static long total(String link) {
        return given().urlEncodingEnabled(false)
                .get(link + "&include=total")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("page.total");
    }

    private static JsonPath growth() {
        return ask().answer();
    }

    private static JsonPath again(long revision) {
        return ask().answer("?asKnownOn=" + revision);
    }

    private static Ask ask() {
        return Ask.of("womens-growth")
                .cohort("GHA", "RWA")
                .months("1983-01", "1984-01")
                .with("explain", true);
    }

    private static long women(JsonPath answer, String side, String month) {
        List<Map<String, Object>> rows = answer.getList("explanation.rows");
        return rows.stream()
                .filter(r -> r.get("side").equals(side) && r.get("month").equals(month))
                .map(r -> r.get("female"))
                .filter(Objects::nonNull)
                .mapToLong(women -> ((Number) women).longValue())
                .sum();
    }

    /** GHA 10 women, RWA 20, KEN 5; a year later twice as many of GHA and a quarter more of RWA. */
    private static WideFile file(String... days) {
        WideFile file = new WideFile();
        for (int i = 0; i < days.length; i++) {
            file.troops(days[i], "Ghana", "GHA", "UNIFIL", 90, 10 + 10 * i)
                    .troops(days[i], "Rwanda", "RWA", "UNIFIL", 80, 20 + 5 * i)
                    .troops(days[i], "Kenya", "KEN", "UNTSO", 70, 5);
        }
        return file;
    }

    private static long load(WideFile file, String query) {
        JsonPath report = Imports.load("contributions", file.bytes(), "rows.csv", query);
        assertThat(report.getString("state")).isEqualTo("completed");
        return report.getLong("id");
    }
}
