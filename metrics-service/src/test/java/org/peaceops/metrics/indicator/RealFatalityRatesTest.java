package org.peaceops.metrics.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Fatality rates of two real deliveries, against figures computed apart and the summary's own. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class RealFatalityRatesTest {

    private static final Path HEADCOUNTS =
            Path.of("../../shared/data/ipi/full_gender_data.2014-10-22.csv");
    private static final Path FATALITIES = Path.of("../../shared/data/un/dppadposs-fatalities.csv");
    private static boolean loaded;

    @BeforeEach
    void deliveriesLieBesideTheProject() throws IOException {
        assumeThat(HEADCOUNTS).as("skipped: the real files are not part of the project").exists();
        if (!loaded) {
            Imports.load("contributions", Files.readAllBytes(HEADCOUNTS), "headcounts.csv", "");
            Imports.load("fatalities", Files.readAllBytes(FATALITIES), "fatalities.csv", "");
            loaded = true;
        }
    }

    @Test
    void sixCountriesAgainstAllOthers() {
        JsonPath answer =
                six().months("2013-01", "2013-12")
                        .with("comparison", Map.of("allOthers", true))
                        .answer();
        assertThat(answer.getString("results[0].cohort.formula"))
                .isEqualTo("12000 × 31 ÷ 224735 personnel-months = 1.66");
        assertThat(answer.<Integer>getList("results[0].cohort.members.numerator"))
                .containsExactly(6, 1, 6, 8, 10, 0);
        assertThat(answer.<Integer>getList("results[0].cohort.members.denominator"))
                .containsExactly(78_402, 34_880, 56_190, 29_800, 24_847, 616);
        assertThat(answer.<Float>getList("results[0].cohort.members.value"))
                .containsExactly(0.92f, 0.34f, 1.28f, 3.22f, 4.83f, 0f);
        assertThat(answer.getString("results[0].comparison.formula"))
                .isEqualTo("12000 × 53 ÷ 915304 personnel-months = 0.69");
        assertThat(answer.getFloat("results[0].difference")).isEqualTo(0.97f);
    }

    @Test
    void yearsOfSixCountries() {
        JsonPath answer = six().months("2010-01", "2013-12").with("frequency", "year").answer();
        assertThat(answer.<Float>getList("results.cohort.value"))
                .containsExactly(0.91f, 1.15f, 1.3f, 1.66f);
        assertThat(
                        six().months("2010-01", "2013-12")
                                .answer()
                                .getString("results[0].cohort.formula"))
                .isEqualTo("12000 × 81 ÷ 751976 personnel-months = 1.29");
    }

    @Test
    void missionOfOneCountryWithItsRows() {
        JsonPath answer =
                Ask.of("fatality-rate")
                        .cohort("TZA")
                        .months("2013-01", "2013-12")
                        .with("missions", List.of("UNAMID"))
                        .with("explain", true)
                        .answer();
        assertThat(answer.getString("results[0].cohort.formula"))
                .isEqualTo("12000 × 7 ÷ 13411 personnel-months = 6.26");
        assertThat(answer.<Boolean>getList("explanation.fatalities.rows.counted"))
                .hasSize(7)
                .containsOnly(true);
    }

    @Test
    void ratesAreThoseOfTheSummary() {
        JsonPath years =
                Ask.of("fatality-rate")
                        .months("2010-01", "2013-12")
                        .with("frequency", "year")
                        .answer();
        JsonPath summed = summary("groupBy=year&from=2010-01&to=2013-12");
        assertThat(years.<Float>getList("results.cohort.value"))
                .isEqualTo(summed.getList("data.rate.per1000PersonnelYears"));
        assertThat(years.<Integer>getList("results.cohort.numerator"))
                .isEqualTo(summed.getList("data.rate.uniformedFatalities"));
        assertThat(years.<Integer>getList("results.cohort.denominator"))
                .isEqualTo(summed.getList("data.rate.personnelMonths"));
    }

    @Test
    void ratesOfCountriesAreThoseOfTheSummary() {
        JsonPath year = Ask.of("fatality-rate").months("2013-01", "2013-12").answer();
        Map<String, Float> members = new HashMap<>();
        year.<Map<String, Object>>getList("results[0].cohort.members")
                .forEach(m -> members.put(m.get("country").toString(), (Float) m.get("value")));
        JsonPath summed = summary("groupBy=country&from=2013-01&to=2013-12&size=1000");
        List<Map<String, Object>> rows =
                summed.getList("data.findAll { it.rate.status == 'reported' }");
        assertThat(rows).hasSizeGreaterThan(25);
        rows.forEach(
                row ->
                        assertThat(members.get(row.get("country")))
                                .as("%s", row.get("country"))
                                .isEqualTo(
                                        ((Map<?, ?>) row.get("rate"))
                                                .get("per1000PersonnelYears")));
    }

    @Test
    void fatalityWithoutAHeadcountIsToldAndInNoNumber() {
        JsonPath answer =
                Ask.of("fatality-rate")
                        .cohort("USA")
                        .months("2010-01", "2013-12")
                        .with("explain", true)
                        .answer();
        assertThat(answer.<String>getList("explanation.fatalities.rows.casualty"))
                .containsExactly("UNMIL-2010-10-06896");
        assertThat(answer.<Boolean>getList("explanation.fatalities.rows.counted"))
                .containsExactly(false);
        assertThat(answer.<String>getList("notes")).anyMatch(n -> n.endsWith("is known: 1."));
        assertThat(answer.getString("results[0].cohort.why"))
                .startsWith("headcounts or fatalities are not known of ");
    }

    private static JsonPath summary(String query) {
        return given().get("/api/v1/fatalities/summary?rates=true&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Ask six() {
        return Ask.of("fatality-rate").cohort("ETH", "GHA", "RWA", "SEN", "TZA", "UGA");
    }
}
