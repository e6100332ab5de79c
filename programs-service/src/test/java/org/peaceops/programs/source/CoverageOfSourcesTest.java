package org.peaceops.programs.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;

/** The page that maps every section of the five documents to records, against the records. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class CoverageOfSourcesTest {

    private static final Path PAGE = Path.of("..", "docs", "coverage-of-sources.md");

    private static final Map<String, Long> FIGURES =
            Map.of(
                    "PM-GPI", 51L,
                    "PM-SECURITY-ASSISTANCE", 9L,
                    "PM-WPS", 20L,
                    "INL-POLICE-PEACEKEEPING", 6L,
                    "UN-PSP-E-GUIDE", 38L);

    private static final List<String> LISTS =
            List.of("programs", "offices", "systems", "courses", "funding", "figures");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** By source, the rows of its part: the section, then a cell for each list. */
    private final Map<String, List<List<String>>> parts = new TreeMap<>();

    /** By source, its row of numbers: the source, what it is, then a number for each list. */
    private final Map<String, List<String>> numbers = new TreeMap<>();

    @BeforeEach
    void readPage() throws IOException {
        String part = "";
        for (String line : Files.readAllLines(PAGE)) {
            List<String> cells = List.of(line.substring(line.isEmpty() ? 0 : 1).split("\\|"));
            if (line.startsWith("## ")) {
                part = line.substring(3);
            } else if (part.isEmpty() && line.startsWith("| `")) {
                numbers.put(codes(cells.getFirst()).getFirst(), cells);
            } else if (line.startsWith("| ") && FIGURES.containsKey(part)) {
                parts.computeIfAbsent(part, p -> new ArrayList<>()).add(cells);
            }
        }
        parts.values().forEach(List::removeFirst); // the head
    }

    @Test
    void eachSourceHasItsPart() {
        assertThat(numbers.keySet()).isEqualTo(FIGURES.keySet());
        assertThat(parts.keySet()).isEqualTo(FIGURES.keySet());
        assertThat(parts.values()).allSatisfy(rows -> assertThat(rows).hasSizeGreaterThan(5));
    }

    @Test
    void sectionWithNothingSaysWhy() {
        parts.values().stream()
                .flatMap(List::stream)
                .filter(row -> codes(row.toString()).isEmpty())
                .forEach(row -> assertThat(row.getFirst()).contains("(nothing: "));
    }

    @Test
    void eachCodeOnThePageExists() {
        for (String list : LISTS) {
            Set<String> known = sourcesByCode(list).keySet();
            parts.forEach((source, rows) -> assertThat(known).containsAll(named(rows, list)));
        }
    }

    @Test
    void eachRecordIsNamedInThePartOfItsSource() {
        for (String list : LISTS) {
            Map<String, String> all = sourcesByCode(list);
            parts.forEach(
                    (source, rows) -> assertThat(named(rows, list)).containsAll(of(source, all)));
        }
    }

    @Test
    void numbersOnThePageAreThoseOfTheLists() {
        for (String list : LISTS) {
            Map<String, String> all = sourcesByCode(list);
            numbers.forEach(
                    (source, row) ->
                            assertThat(number(row, list))
                                    .as("%s of %s", list, source)
                                    .isEqualTo(of(source, all).size()));
        }
    }

    @Test
    void figuresAreCountedPerSource() {
        FIGURES.forEach(
                (source, figures) -> {
                    assertThat(number(numbers.get(source), "figures")).isEqualTo(figures);
                    assertThat(delivered("sources/" + source + "?").getLong("figures"))
                            .as(source)
                            .isEqualTo(figures);
                });
        assertThat(FIGURES.values().stream().mapToLong(Long::longValue).sum())
                .isGreaterThanOrEqualTo(70);
    }

    private static Set<String> named(List<List<String>> rows, String list) {
        int column = LISTS.indexOf(list) + 1;
        return rows.stream()
                .flatMap(row -> codes(row.get(column)).stream())
                .collect(Collectors.toSet());
    }

    private static long number(List<String> row, String list) {
        return Long.parseLong(row.get(LISTS.indexOf(list) + 2).replace("*", "").strip());
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> of(String source, Map<String, String> sourcesByCode) {
        return sourcesByCode.keySet().stream()
                .filter(code -> sourcesByCode.get(code).equals(source))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> sourcesByCode(String list) {
        JsonPath page = delivered(list + "?size=1000&");
        assertThat(page.getString("page.next")).isNull();
        String key = page.getString("data[0].code") == null ? "data.id" : "data.code";
        List<String> codes = page.getList(key);
        List<String> sources = page.getList("data.source.code");
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            found.put(codes.get(i), sources.get(i));
        }
        return found;
    }

    /** As the reference data left it, so that rows of other tests do not count. */
    private static JsonPath delivered(String address) {
        List<Integer> revisions =
                given().get("/api/v1/revisions/programs?size=1000")
                        .jsonPath()
                        .getList("data.findAll { it.kind == 'reference' }.number");
        return given().get("/api/v1/" + address + "asKnownOn=" + revisions.getLast())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
