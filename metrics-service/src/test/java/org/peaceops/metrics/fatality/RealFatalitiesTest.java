package org.peaceops.metrics.fatality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** The Data Hub's list of fatalities, unchanged, against figures computed apart. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealFatalitiesTest {

    private static final Path FILE = Path.of("../../shared/data/un/dppadposs-fatalities.csv");
    private static final Path HEADCOUNTS =
            Path.of("../../shared/data/ipi/full_gender_data.2014-10-22.csv");

    private static JsonPath first;

    @BeforeEach
    void filesLieBesideTheProject() {
        assumeThat(FILE).as("skipped: the real files are not part of the project").exists();
    }

    @Test
    @Order(1)
    void everyPersonIsLoadedOnce() throws IOException {
        first = Imports.load("fatalities", Files.readAllBytes(FILE), "fatalities.csv", "");
        assertThat(first.getString("state")).isEqualTo("completed");
        assertThat(first.getMap("counts"))
                .containsEntry("rowsRead", 4_350)
                .containsEntry("rowsRefused", 0)
                .containsEntry("fatalities", 4_344)
                .containsEntry("added", 4_344)
                .containsEntry("sexNotReported", 154)
                .containsEntry("nationalityNotReported", 15)
                .containsEntry("nationalityToldTwice", 6)
                .containsEntry("countriesByName", 31)
                .containsEntry("implausible", 1);
        assertThat(first.getInt("problemCount")).isEqualTo(7);
    }

    @Test
    @Order(2)
    void sumsAreThoseOfTheFile() {
        assertThat(sums("year", "period"))
                .containsEntry("1948", 8)
                .containsEntry("1961", 155)
                .containsEntry("1993", 252)
                .containsEntry("2003", 108)
                .containsEntry("2010", 173)
                .containsEntry("2013", 110)
                .containsEntry("2023", 63)
                .hasSize(76);
        assertThat(sums("us-fiscal-year", "period")).containsEntry("FY2013", 119);
        assertThat(sums("un-year", "period")).containsEntry("2012/13", 110);
        assertThat(sums("mission", "mission"))
                .containsEntry("UNIFIL", 333)
                .containsEntry("MINUSMA", 311)
                .containsEntry("ONUC", 249)
                .containsEntry("UNMIK", 56)
                .hasSize(81);
        assertThat(sums("country", "country"))
                .containsEntry("IND", 179)
                .containsEntry("PAK", 169)
                .containsEntry("CIV", 29)
                .containsEntry("YUG", 14)
                .containsEntry("SCG", 6)
                .containsEntry("not-reported", 15)
                .doesNotContainKey("MNE")
                .hasSize(132);
        assertThat(sums("sex", "sex"))
                .isEqualTo(Map.of("male", 4_138, "female", 52, "not-reported", 154));
        assertThat(sums("personnelType", "personnelType"))
                .isEqualTo(
                        Map.of(
                                "military", 3_003,
                                "military-observer", 95,
                                "police", 308,
                                "international-civilian", 341,
                                "local", 528,
                                "other", 69));
        assertThat(sums("incidentType", "incidentType"))
                .isEqualTo(
                        Map.of(
                                "illness", 1_513,
                                "accident", 1_393,
                                "malicious-act", 1_118,
                                "to-be-determined", 144,
                                "self-inflicted", 137,
                                "unknown", 39));
    }

    @Test
    @Order(3)
    void topTenAndTheRestAreAll() {
        JsonPath top = summary("groupBy=mission&top=10&sort=-fatalities&size=1000");
        assertThat(top.getList("data")).hasSize(11);
        assertThat(top.getString("data[0].mission")).isEqualTo("other");
        assertThat(top.getString("data[1].mission")).isEqualTo("UNIFIL");
        assertThat(top.getList("data.fatalities", Integer.class).stream().mapToInt(i -> i).sum())
                .isEqualTo(4_344);
    }

    @Test
    @Order(4)
    void sameFileAgainIsNoRevision() throws IOException {
        JsonPath again = Imports.load("fatalities", Files.readAllBytes(FILE), "again.csv", "");
        assertThat(again.getString("state")).isEqualTo("unchanged");
        assertThat(again.getLong("earlierImport")).isEqualTo(first.getLong("id"));
    }

    @Test
    @Order(5)
    void jsonFormOfTheFileHoldsTheSame() throws IOException {
        JsonPath json = Imports.load("fatalities", asJson(), "fatalities.json", "");
        assertThat(json.getString("state")).isEqualTo("unchanged");
        assertThat(json.getMap("counts"))
                .containsEntry("rowsRead", 4_350)
                .containsEntry("rowsRefused", 0)
                .containsEntry("unchanged", 4_344);
    }

    @Test
    @Order(5)
    void coverageEndsWithTheNewestIncident() {
        JsonPath coverage =
                given().get("/api/v1/datasets/fatalities/coverage?size=1000")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(coverage.getList("data")).hasSize(76);
        assertThat(coverage.getString("data[0].firstIncident")).isEqualTo("1948-07-06");
        assertThat(coverage.getString("data[75].lastIncident")).isEqualTo("2023-11-21");
        assertThat(coverage.getInt("data[75].months")).isEqualTo(11);
        assertThat(
                        coverage.getList("data.fatalities", Integer.class).stream()
                                .mapToInt(i -> i)
                                .sum())
                .isEqualTo(4_344);
    }

    @Test
    @Order(6)
    void ratesAreOfTheSamePeople() throws IOException {
        Imports.load("contributions", Files.readAllBytes(HEADCOUNTS), "headcounts.csv", "");
        JsonPath years = summary("groupBy=year&from=2010-01&to=2013-12&rates=true");
        assertThat(years.getList("data.rate.personnelMonths"))
                .isEqualTo(List.of(1_202_726, 1_188_667, 1_169_093, 1_140_039));
        assertThat(years.getList("data.rate.uniformedFatalities"))
                .isEqualTo(List.of(100, 77, 97, 84));
        assertThat(years.getList("data.rate.fatalitiesOutside")).isEqualTo(List.of(1, 1, 0, 0));
        assertThat(years.getList("data.rate.per1000PersonnelYears"))
                .isEqualTo(List.of(1.00f, 0.78f, 1.00f, 0.88f));
        JsonPath one = summary("mission=UNAMID&from=2013-01&to=2013-12&rates=true");
        assertThat(one.getFloat("data[0].rate.per1000PersonnelYears")).isEqualTo(2.02f);
        assertThat(one.getInt("data[0].rate.personnelMonths")).isEqualTo(237_362);
    }

    @Test
    @Order(7)
    void monthWithoutHeadcountsTakesTheRateAway() {
        JsonPath year = summary("groupBy=year&from=2009-01&to=2009-12&rates=true");
        assertThat(year.getString("data[0].rate.per1000PersonnelYears")).isNull();
        assertThat(year.getString("data[0].rate.status")).isEqualTo("not-reported");
        assertThat(year.getInt("data[0].rate.monthsCovered")).isEqualTo(2);
        assertThat(year.getList("data[0].rate.missing")).isEqualTo(List.of("2009-01/2009-10"));
    }

    /** The rows as the Data Hub's JSON has them: days in milliseconds, blanks as null. */
    private static byte[] asJson() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ArrayNode rows = json.createArrayNode();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            csv.forEach(
                    record -> {
                        ObjectNode row = rows.addObject();
                        record.getFieldsAsMap()
                                .forEach(
                                        (name, cell) ->
                                                row.put(name, cell.isEmpty() ? null : cell));
                        LocalDate day = LocalDate.parse(record.getField("incident_date"));
                        row.put(
                                "incident_date",
                                day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
                        row.put("id", Integer.parseInt(record.getField("id")));
                    });
        }
        return json.writeValueAsBytes(rows);
    }

    private static Map<String, Integer> sums(String groupBy, String field) {
        JsonPath answer = summary("groupBy=" + groupBy + "&size=1000");
        Map<String, Integer> sums = new HashMap<>();
        for (int i = 0; i < answer.getList("data").size(); i++) {
            sums.put(
                    answer.getString("data[%d].%s".formatted(i, field)),
                    answer.getInt("data[%d].fatalities".formatted(i)));
        }
        return sums;
    }

    private static JsonPath summary(String query) {
        return given().get("/api/v1/fatalities/summary?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
