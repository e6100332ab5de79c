package org.peaceops.partners.partnership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class PartnershipImportTest {

    private static final String HEADER =
            "country,program,from.date,from.precision,to.date,to.precision,status,source.code,source.locator,note";

    /** Forty countries, written in whatever way offices write them. */
    private static final List<String> WRITTEN =
            List.of(
                    "AGO",
                    "Benin",
                    "BW",
                    "854",
                    "Burundi",
                    "Cabo Verde",
                    "CMR",
                    "CAF",
                    "TCD",
                    "COM",
                    "Congo",
                    "DR Congo",
                    "Côte d'Ivoire",
                    "DJI",
                    "Egypt",
                    "GNQ",
                    "ERI",
                    "Swaziland",
                    "ETH",
                    "GAB",
                    "Gambia",
                    "GHA",
                    "GIN",
                    "GNB",
                    "KEN",
                    "LSO",
                    "LBR",
                    "LBY",
                    "MDG",
                    "MWI",
                    "MLI",
                    "MRT",
                    "MUS",
                    "MAR",
                    "MOZ",
                    "NAM",
                    "NER",
                    "NGA",
                    "RWA",
                    "SEN");

    @Test
    void listOfFiftyFiveMembershipsIsRefusedInItsTwoBadLinesAlone() {
        String program = aProgram();
        JsonPath dry = load(fiftyFive(program), "?dryRun=true");
        assertThat(dry.getInt("counts.rowsRefused")).isEqualTo(2);
        assertThat(countries(program)).isEmpty();

        JsonPath report = load(fiftyFive(program), "");

        assertThat(report.getString("state")).isEqualTo("completed");
        assertThat(report.getInt("counts.rowsRead")).isEqualTo(55);
        assertThat(report.getInt("counts.rowsRefused")).isEqualTo(2);
        assertThat(report.getInt("counts.added")).isEqualTo(53);
        assertThat(countries(program)).hasSize(53);
        String problems = report.getString("links.problems") + "?size=1000";
        JsonPath found = given().get(problems).jsonPath();
        assertThat(found.<Integer>getList("data.findAll { it.severity == 'error' }.line"))
                .containsExactly(20, 42);
        assertThat(found.<String>getList("data.findAll { it.severity == 'error' }.column"))
                .containsExactly("country", "from.date");
        assertThat(found.<Integer>getList("data.findAll { it.code == 'overlaps' }.line"))
                .containsExactly(54, 55, 56);
        assertThat(given().get(report.getString("links.rejects")).asString().lines()).hasSize(3);
    }

    /**
     * Lines 2 to 56: 40 countries, 10 of them again without days, 2 that join again, 3 overlaps.
     */
    private static String fiftyFive(String program) {
        List<String> begins = List.of("2008", "FY2009", "2010-03", "2011-05-17");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // every fifth has left
            String to = i % 5 == 0 ? "2015" : "";
            lines.add(line(WRITTEN.get(i), program, begins.get(i % 4), to));
        }
        WRITTEN.subList(0, 10).forEach(each -> lines.add(line(each, program, "", "")));
        lines.add(line("AGO", program, "2017", ""));
        lines.add(line("Cabo Verde", program, "2018-01-01", ""));
        lines.add(line("Benin", program, "2016", ""));
        lines.add(line("BWA", program, "2012", "2013"));
        lines.add(line("Burundi", program, "2014-06", ""));
        lines.set(18, line("Atlantis", program, "2010", ""));
        lines.set(40, line("AGO", program, "2015-02-30", ""));
        return file(lines);
    }

    @Test
    void ownAnswerIsRead() {
        String program = aProgram();
        load(file(List.of(line("GHA", program, "FY2015", ""), line("RWA", program, "", ""))), "");
        String csv = given().get("/api/v1/partnerships?format=csv&program=" + program).asString();
        JsonPath again = load(csv, "");
        assertThat(again.getString("state")).isEqualTo("unchanged");
        assertThat(again.getInt("counts.unchanged")).isEqualTo(2);
    }

    @Test
    void templateHasEveryColumn() {
        given().get("/api/v1/datasets/partnerships/template")
                .then()
                .statusCode(200)
                .body(equalTo("id," + HEADER + "\r\n"));
    }

    @Test
    void misspeltColumnIsNoLayout() {
        Imports.post(
                        "partnerships",
                        "contry,program\nGHA,X\n".getBytes(StandardCharsets.UTF_8),
                        "x.csv",
                        "")
                .then()
                .statusCode(422)
                .body("type", startsWith("urn:peaceops:problem:unknown-layout"));
    }

    @Test
    void completeFileEndsWhatItLacksOfItsProgramsAlone() {
        String program = aProgram();
        String other = aProgram();
        load(
                file(
                        List.of(
                                line("GHA", program, "2010", ""),
                                line("RWA", program, "2010", ""),
                                line("RWA", other, "2010", ""))),
                "");
        JsonPath report = load(file(List.of(line("GHA", program, "2009", ""))), "?mode=complete");
        assertThat(report.getInt("counts.ended")).isEqualTo(2);
        assertThat(countries(program)).containsExactly("GHA");
        assertThat(countries(other)).containsExactly("RWA");
        assertThat(overlaps(report)).isEmpty();
    }

    @Test
    void overlapWithWhatIsKnownIsAWarning() {
        String program = aProgram();
        load(file(List.of(line("GHA", program, "2010", ""))), "");
        JsonPath report = load(file(List.of(line("GHA", program, "2012", ""))), "");
        assertThat(overlaps(report)).singleElement().asString().contains(program + "-GHA-2010");
        assertThat(countries(program)).containsExactly("GHA", "GHA");
    }

    @Test
    void sameCountryWrittenTwiceCountsOnce() {
        String program = aProgram();
        JsonPath report =
                load(
                        file(
                                List.of(
                                        line("GHA", program, "2010", ""),
                                        line("Ghana", program, "2010", ""))),
                        "");
        assertThat(report.getInt("counts.valuesRepeated")).isEqualTo(1);
        assertThat(countries(program)).containsExactly("GHA");
    }

    private static List<String> overlaps(JsonPath report) {
        return given().get(report.getString("links.problems"))
                .jsonPath()
                .getList("data.findAll { it.code == 'overlaps' }.hint");
    }

    private static String line(String country, String program, String from, String to) {
        return String.join(",", country, program, from, "", to, "", "", "MADE-UP", "a test", "");
    }

    private static String file(List<String> lines) {
        return String.join("\n", Stream.concat(Stream.of(HEADER), lines.stream()).toList()) + "\n";
    }

    private static JsonPath load(String file, String query) {
        return Imports.load(
                "partnerships", file.getBytes(StandardCharsets.UTF_8), "partners.csv", query);
    }

    private static List<String> countries(String program) {
        return given().get("/api/v1/partnerships?size=1000&program=" + program)
                .jsonPath()
                .getList("data.country");
    }

    private static String aProgram() {
        return "I-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
