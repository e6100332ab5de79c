package org.peaceops.metrics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Indicators of a real delivery, unchanged, against figures computed apart. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class RealFiguresTest {

    private static final Path FILE =
            Path.of("../../shared/data/ipi/full_gender_data.2014-10-29.csv");
    private static boolean loaded;

    @BeforeEach
    void deliveryLiesBesideTheProject() throws IOException {
        assumeThat(FILE).as("skipped: the real delivery is not part of the project").exists();
        if (!loaded) {
            Imports.load("contributions", Files.readAllBytes(FILE), "ipi.csv", "");
            loaded = true;
        }
    }

    @Test
    void militaryWomenOfSixCountriesGrewWhileThoseOfAllOthersDidNot() {
        JsonPath answer = six("womens-growth").answer();
        assertThat(answer.getFloat("results[0].cohort.value")).isEqualTo(63.82f);
        assertThat(answer.getString("results[0].cohort.formula"))
                .isEqualTo("100 × (711 − 434) ÷ 434 = 63.82");
        assertThat(answer.<String>getList("results[0].cohort.members.country"))
                .containsExactly("ETH", "GHA", "RWA", "SEN", "TZA", "UGA");
        assertThat(answer.<Integer>getList("results[0].cohort.members.start.value"))
                .containsExactly(94, 243, 50, 1, 43, 3);
        assertThat(answer.<Integer>getList("results[0].cohort.members.end.value"))
                .containsExactly(356, 192, 76, 2, 84, 1);
        assertThat(answer.getFloat("results[0].comparison.value")).isEqualTo(-0.56f);
        assertThat(answer.getString("results[0].comparison.formula"))
                .isEqualTo("100 × (1605 − 1614) ÷ 1614 = −0.56");
        assertThat(answer.getFloat("results[0].difference")).isEqualTo(64.38f);
    }

    @Test
    void membersWithANumberAtOneEndAreNamedAndToldApart() {
        JsonPath answer = six("womens-growth").answer();
        assertThat(answer.<String>getList("results[0].comparison.bothEnds.without"))
                .contains("USA");
        assertThat(answer.getString("results[0].comparison.bothEnds.formula"))
                .isEqualTo("100 × (1602 − 1614) ÷ 1614 = −0.74");
        JsonPath strict = six("womens-growth").with("missing", "exclude").answer();
        assertThat(strict.getFloat("results[0].comparison.value")).isEqualTo(-0.74f);
        assertThat(
                        strict.<String>getList(
                                "results[0].comparison.excluded.findAll { it.country == 'USA' }.reason"))
                .isEqualTo(List.of("baseline-not-reported"));
    }

    @Test
    void changesOfBothAddUp() {
        JsonPath answer =
                six("decomposition")
                        .with("sex", "female")
                        .with("comparison", Map.of("allOthers", true))
                        .answer();
        assertThat(answer.getInt("results[0].cohort.value")).isEqualTo(277);
        assertThat(sum(answer, "cohort")).isEqualTo(277);
        assertThat(answer.getInt("results[0].comparison.value")).isEqualTo(-9);
        assertThat(sum(answer, "comparison")).isEqualTo(-9);
        assertThat(
                        answer.getInt(
                                "results[0].comparison.changes.find { it.code == 'reporting-began' }.change"))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void figureIsRecomputedFromItsRows() {
        JsonPath answer = six("womens-growth").with("explain", true).answer();
        assertThat(answer.getInt("explanation.shown"))
                .isEqualTo(answer.getInt("explanation.count"));
        assertThat(women(answer, "cohort", "2010-09")).isEqualTo(434);
        assertThat(women(answer, "cohort", "2013-09")).isEqualTo(711);
        assertThat(women(answer, "comparison", "2010-09")).isEqualTo(1614);
        assertThat(women(answer, "comparison", "2013-09")).isEqualTo(1605);
    }

    @Test
    void seriesHoldsWhatSingleCallsGive() {
        JsonPath series = six("womens-growth").with("frequency", "un-year").answer();
        assertThat(series.<String>getList("results.period"))
                .containsExactly("2010/11", "2011/12", "2012/13", "2013/14");
        assertThat(series.getFloat("results[3].cohort.value")).isEqualTo(63.82f);
        assertThat(series.getString("results[1].comparison.formula"))
                .isEqualTo(
                        six("womens-growth")
                                .with("to", "2012-06")
                                .answer()
                                .getString("results[0].comparison.formula"));
    }

    @Test
    void headcountsAndSharesAreThePublishedOnes() {
        assertThat(world("headcount").getInt("results[0].cohort.value")).isEqualTo(98_350);
        assertThat(world("womens-share").getString("results[0].cohort.formula"))
                .isEqualTo("100 × 3758 ÷ 98350 = 3.82");
    }

    private static JsonPath world(String indicator) {
        Ask ask = Ask.of(indicator).with("to", "2014-02");
        return (indicator.startsWith("gender") ? ask.with("targetYear", 2028) : ask).answer();
    }

    private static int sum(JsonPath answer, String side) {
        return answer.<Integer>getList("results[0].%s.changes.change".formatted(side)).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static long women(JsonPath answer, String side, String month) {
        List<Map<String, Object>> rows = answer.getList("explanation.rows");
        return rows.stream()
                .filter(r -> r.get("side").equals(side) && r.get("month").equals(month))
                .filter(r -> r.get("female") != null)
                .mapToLong(r -> ((Number) r.get("female")).longValue())
                .sum();
    }

    static Ask six(String indicator) {
        return Ask.of(indicator)
                .cohort("ETH", "GHA", "RWA", "SEN", "TZA", "UGA")
                .with("personnelTypes", List.of("military"))
                .months("2010-09", "2013-09");
    }
}
