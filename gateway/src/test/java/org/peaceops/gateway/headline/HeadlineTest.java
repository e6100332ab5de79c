package org.peaceops.gateway.headline;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class HeadlineTest {

    private static final String SUMMARY = "/api/v1/contributions/summary";
    private static final String IMPORTS = "/api/v1/datasets/%s/imports";

    private static long revision = 1_000;

    StubService metrics;

    @BeforeEach
    void aMonthIsKnown() {
        says("/api/v1/contributions/ranking", "{'month': '2014-02'}");
        says(
                SUMMARY + "?groupBy=personnelType",
                """
                {'data': [
                  {'personnelType': 'troops', 'total': 100, 'female': 3, 'male': 90,
                   'sexNotReported': 7, 'womenPercent': 3.23},
                  {'personnelType': 'individual-police', 'total': null, 'female': null,
                   'male': null, 'sexNotReported': null}]}
                """);
        says(
                SUMMARY + "?from=2014-02",
                "{'data': [{'total': 100, 'female': 3, 'womenPercent': 3.23}]}");
        says("/api/v1/contributions", "{'data': [{'provenance': {'synthetic': false}}]}");
        for (String dataset : List.of("contributions", "fatalities", "missions")) {
            says(IMPORTS.formatted(dataset), "{'data': []}");
        }
        nextRevision();
    }

    @AfterEach
    void forget() {
        metrics.forget();
    }

    @Test
    void theNewestMonthIsTold() {
        assertThat(lines())
                .contains(
                        "peaceops_headline_up 1.0",
                        "peaceops_headline_synthetic 0.0",
                        "peaceops_newest_month_timestamp_seconds 1.3912128E9",
                        "peaceops_uniformed_personnel{personnel_type=\"troops\",} 100.0",
                        "peaceops_uniformed_personnel_all_types 100.0",
                        "peaceops_uniformed_personnel_by_sex{personnel_type=\"troops\",sex=\"female\",} 3.0",
                        "peaceops_uniformed_personnel_by_sex{personnel_type=\"troops\",sex=\"not-reported\",} 7.0",
                        "peaceops_womens_share_ratio{personnel_type=\"troops\",} 0.0323",
                        "peaceops_womens_share_all_types_ratio 0.0323");
        assertThat(metrics.asked())
                .filteredOn(uri -> uri.startsWith("/api/v1/contributions"))
                .allMatch(uri -> uri.endsWith("asKnownOn=" + revision));
    }

    @Test
    void whatIsNotReportedHasNoLine() {
        assertThat(lines()).noneMatch(line -> line.contains("individual-police"));
    }

    @Test
    void withoutAMonthThereAreNoNumbers() {
        says("/api/v1/contributions/ranking", "{'month': null}");

        assertThat(lines()).containsExactly("peaceops_headline_up 1.0");
    }

    @Test
    void theNewestImportIsTheLastThatIsInTheData() {
        Instant ended = Instant.now().minusSeconds(3_600);
        says(
                IMPORTS.formatted("contributions"),
                """
                {'data': [
                  {'state': 'running', 'dryRun': false, 'finishedAt': null},
                  {'state': 'completed', 'dryRun': true, 'finishedAt': '2025-03-01T00:00:00Z'},
                  {'state': 'refused', 'dryRun': false, 'finishedAt': '2025-02-01T00:00:00Z'},
                  {'state': 'unchanged', 'dryRun': false, 'finishedAt': '%s'},
                  {'state': 'completed', 'dryRun': false, 'finishedAt': '2024-01-01T00:00:00Z'}]}
                """
                        .formatted(ended));

        String text = text();

        assertThat(value(text, "peaceops_newest_import_timestamp_seconds"))
                .isEqualTo(ended.getEpochSecond());
        assertThat(value(text, "peaceops_newest_import_age_seconds")).isBetween(3_600.0, 3_660.0);
        assertThat(text).doesNotContain("dataset=\"fatalities\"");
    }

    @Test
    void manyScrapesOfOneRevisionCostOneReading() {
        lines();
        int once = metrics.asked().size();

        lines();
        lines();

        assertThat(metrics.asked()).hasSize(once);
    }

    @Test
    void whileTheServiceIsAwayThereAreNoNumbersAndThenThereAreAgain() {
        lines();
        metrics.kill();
        try {
            await().untilAsserted(
                            () -> assertThat(lines()).containsExactly("peaceops_headline_up 0.0"));
        } finally {
            metrics.revive();
        }
        await().untilAsserted(() -> assertThat(lines()).contains("peaceops_headline_up 1.0"));
    }

    @Test
    void aPartThatFailsTakesAllNumbersWithIt() {
        metrics.answers(SUMMARY + "?groupBy=personnelType", 500, "{}");

        assertThat(lines()).containsExactly("peaceops_headline_up 0.0");
    }

    /** The gateway has not heard of it yet when the first question comes too soon. */
    private void nextRevision() {
        metrics.revision(++revision);
        await().until(() -> knownRevision() == revision);
    }

    private void says(String path, String json) {
        metrics.answers(path, json.replace('\'', '"'));
    }

    private static long knownRevision() {
        return when().get("/api/v1/snapshot").jsonPath().getLong("revisions.metrics");
    }

    private static List<String> lines() {
        return text().lines().filter(line -> !line.startsWith("#")).toList();
    }

    private static String text() {
        return when().get("/metrics")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain;charset=utf-8;version=0.0.4")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }

    private static double value(String text, String name) {
        Matcher line =
                Pattern.compile("(?m)^%s\\{dataset=\"contributions\",} (.+)$".formatted(name))
                        .matcher(text);
        assertThat(line.find()).isTrue();
        return Double.parseDouble(line.group(1));
    }
}
