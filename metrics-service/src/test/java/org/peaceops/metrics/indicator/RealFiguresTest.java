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

    static Ask six(String indicator) {
        return Ask.of(indicator)
                .cohort("ETH", "GHA", "RWA", "SEN", "TZA", "UGA")
                .with("personnelTypes", List.of("military"))
                .months("2010-09", "2013-09");
    }
}
