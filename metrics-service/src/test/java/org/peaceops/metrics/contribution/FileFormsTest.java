package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

/** One table, in every form in which a file may hold it. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class FileFormsTest {

    private static final String IMPORTS = "/api/v1/datasets/contributions/imports";

    @Test
    void sameTableInAnotherFormBringsNothingNew() {
        String csv =
                new WideFile()
                        .troops("1995-01-31", "Ghana", "GHA", "UNIFIL", 10, 1)
                        .troops("1995-01-31", "Cote d Ivoire", "CIV", "UNTSO", 20, 2)
                        .text();
        assertThat(load(csv, "text/csv").getInt("counts.added")).isEqualTo(8);
        List<String> objects = objects(csv);
        String list = "[" + String.join(",\n", objects) + "]";
        for (String same :
                List.of(
                        list,
                        "\uFEFF" + list,
                        list.replace("\n", ""),
                        "{\"updated\": \"now\", \"rows\": " + list + "}",
                        String.join("\n", objects),
                        csv.replace(",", ";"),
                        csv.replace(",", "\t"))) {
            JsonPath report = load(same, "application/octet-stream");
            assertThat(report.getString("state")).as(same).isEqualTo("unchanged");
            assertThat(report.getInt("counts.unchanged")).isEqualTo(8);
        }
        assertThat(load(list + "\n", "application/json").getString("state")).isEqualTo("unchanged");
        assertThat(load(String.join("\n\n", objects), "application/x-ndjson").getString("state"))
                .isEqualTo("unchanged");
    }

    @Test
    void problemsAndRejectsNameTheLineOnWhichAnObjectBegins() {
        String csv =
                new WideFile()
                        .troops("1995-02-28", "Ghana", "GHA", "UNIFIL", 10, 1)
                        .troops("1995-02-28", "Ghana", "GHA", "UNIFILL", 20, 2)
                        .text();
        String json =
                "[\n"
                        + String.join(",\n", objects(csv)).replace(", \"Mission", ",\n\"Mission")
                        + "]";
        JsonPath report = load(json, "application/json");
        assertThat(report.getList("problems.line")).containsExactly(4);
        assertThat(report.getList("problems.column")).containsExactly("Mission");
        String rejects = given().get(report.getString("links.rejects")).asString();
        assertThat(rejects.lines().findFirst())
                .contains(WideFile.HEADER + ",refused_line,refused_because");
        assertThat(load(rejects.replace("UNIFILL", "UNTSO"), "text/csv").getInt("counts.added"))
                .isEqualTo(4);
    }

    @Test
    void linesThatContradictEachOtherAreToldApartOnOneLineToo() {
        String csv =
                new WideFile()
                        .troops("1995-03-31", "Ghana", "GHA", "UNIFIL", 10, 1)
                        .troops("1995-03-31", "Kenya", "KEN", "UNIFIL", 20, 2)
                        .troops("1995-03-31", "Ghana", "GHA", "UNIFIL", 30, 3)
                        .text();
        JsonPath report = load("[" + String.join(",", objects(csv)) + "]", "application/json");
        assertThat(report.getInt("counts.added")).isEqualTo(4);
        assertThat(report.getList("problems.findAll {it.code == 'contradicts'}.line"))
                .containsExactly(1, 3);
        assertThat(report.getList("problems.code")).contains("numbered-by-object");
    }

    @Test
    void fileThatStopsBeingJsonIsRefusedWhole() {
        String csv = new WideFile().troops("1995-04-30", "Ghana", "GHA", "UNIFIL", 10, 1).text();
        JsonPath report = load("[\n" + objects(csv).getFirst() + ",\n{\"Date\":", "text/plain");
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getString("problems[0].code")).isEqualTo("unreadable");
        assertThat(report.getString("problems[0].hint")).contains("JSON in line 3");
    }

    @Test
    void jsonFileMayBeLargerThanOtherJsonBodies() {
        WideFile file = new WideFile();
        for (int year = 1950; year < 1990; year++) {
            for (int month = 1; month <= 12; month++) {
                for (String mission : List.of("UNTSO", "UNFICYP", "UNIFIL", "UNDOF")) {
                    file.troops(
                            "%d-%02d-28".formatted(year, month), "Ghana", "GHA", mission, 10, 1);
                }
            }
        }
        String json = "[" + String.join(",\n", objects(file.text())) + "]";
        assertThat(json).hasSizeGreaterThan(1 << 19);
        assertThat(load(json + " ".repeat(1 << 20), "application/json").getInt("counts.added"))
                .isEqualTo(40 * 12 * 4 * 4);
    }

    private static List<String> objects(String csv) {
        List<String> names = Arrays.asList(WideFile.HEADER.split(","));
        return csv.lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(
                        cells ->
                                IntStream.range(0, cells.length)
                                        .mapToObj(i -> field(names.get(i), cells[i]))
                                        .collect(Collectors.joining(", ", "{", "}")))
                .toList();
    }

    private static String field(String name, String cell) {
        return cell.matches("\\d+") || cell.equals("null")
                ? "\"%s\": %s".formatted(name, cell)
                : "\"%s\": \"%s\"".formatted(name, cell);
    }

    private static JsonPath load(String file, String type) {
        String location =
                given().header("Authorization", "Bearer " + Tokens.of("importer"))
                        .contentType(type)
                        .body(file.getBytes(StandardCharsets.UTF_8))
                        .post(IMPORTS)
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location");
        return Imports.finished(location);
    }
}
