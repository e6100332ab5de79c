package org.peaceops.programs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.platform.testing.PostgresServer;

/** What the release brings, before any editor touched it. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ReferenceDataTest {

    @ParameterizedTest
    @EnumSource
    void codesAreUnique(Editable kind) {
        assertThat(all(kind, kind.key)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SOURCES")
    void everyRecordNamesItsSourceAndThePlaceInIt(Editable kind) {
        assertThat(all(kind, "source.code")).hasSameSizeAs(all(kind, kind.key));
        assertThat(all(kind, "source.locator")).hasSameSizeAs(all(kind, kind.key));
        known(Editable.SOURCES, all(kind, "source.code"));
        assertThat(all(kind, "source.locator")).noneMatch(String::isBlank);
    }

    @Test
    void everyProgramThatIsNamedIsThere() {
        known(Editable.PROGRAMS, all(Editable.PROGRAMS, "fundingAccount"));
        known(Editable.PROGRAMS, all(Editable.PROGRAMS, "relations.program"));
        known(Editable.PROGRAMS, all(Editable.FUNDING, "program"));
        known(Editable.PROGRAMS, all(Editable.SYSTEMS, "programs.program"));
        known(Editable.PROGRAMS, all(Editable.COURSES, "programs"));
        known(Editable.PROGRAMS, all(Editable.FIGURES, "program"));
        known(Editable.PROGRAMS, all(Editable.FIGURES, "scope.programs"));
    }

    @Test
    void everyOfficeThatIsNamedIsThere() {
        known(Editable.OFFICES, all(Editable.PROGRAMS, "managingOffice"));
        known(Editable.OFFICES, all(Editable.OFFICES, "reportsTo"));
        known(Editable.OFFICES, all(Editable.SYSTEMS, "owners"));
        known(Editable.OFFICES, all(Editable.COURSES, "owners"));
    }

    @Test
    void everyFigureThatIsNamedStatesTheSameAmount() {
        JsonPath funding = page(Editable.FUNDING);
        List<String> figures = funding.getList("data.figure");
        List<Number> amounts = funding.getList("data.amount");
        assertThat(figures).isNotEmpty();
        JsonPath stated = page(Editable.FIGURES);
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i) != null) {
                assertThat(
                                stated.<Number>get(
                                        "data.find { it.id == '%s' }.value"
                                                .formatted(figures.get(i))))
                        .as(figures.get(i))
                        .isEqualTo(amounts.get(i));
            }
        }
    }

    @Test
    void everySourceOfARelationIsThere() {
        known(Editable.SOURCES, all(Editable.PROGRAMS, "relations.source.code"));
    }

    @Test
    void noOfficeStandsAboveItself() {
        List<String> codes = all(Editable.OFFICES, "code");
        JsonPath offices = page(Editable.OFFICES);
        assertThat(offices.<List<String>>getList("data.path"))
                .allSatisfy(path -> assertThat(path).doesNotHaveDuplicates());
        List<String> seen = offices.getList("data.collect { it.path.last() }");
        assertThat(seen).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PM-GPI",
                "PM-SECURITY-ASSISTANCE",
                "PM-WPS",
                "INL-POLICE-PEACEKEEPING",
                "UN-PSP-E-GUIDE"
            })
    void figuresAreCountedBySource(String source) throws IOException {
        JsonPath record =
                given().get("/api/v1/sources/" + source + "?asKnownOn=" + released()).jsonPath();
        assertThat(record.getString("publisher")).isNotBlank();
        assertThat(record.getString("title")).isNotBlank();
        long taken = all(Editable.FIGURES, "source.code").stream().filter(source::equals).count();
        assertThat(record.getLong("figures"))
                .isEqualTo(taken)
                .isEqualTo(released("figures.yaml", "  source: " + source))
                .isPositive();
    }

    @Test
    void figuresAreWordedAsTheyMustBe() {
        JsonPath figures = page(Editable.FIGURES);
        assertThat(figures.<String>getList("data.statement")).doesNotContainNull();
        assertThat(figures.<Object>getList("data.value"))
                .hasSizeGreaterThanOrEqualTo(70)
                .doesNotContainNull();
        Stream.of("from", "to", "asOf", "recipe.from", "recipe.to")
                .forEach(
                        field ->
                                assertThat(all(Editable.FIGURES, field))
                                        .allMatch(date -> date.matches(Wording.DATE)));
        assertThat(all(Editable.FIGURES, "qualifier")).allMatch(q -> q.matches(Wording.QUALIFIER));
    }

    /** Who changes one field of a released row must not be told that others are wrong. */
    @ParameterizedTest
    @EnumSource
    void everyRecordKeepsTheRulesForEditors(Editable kind) {
        for (Map<String, Object> row : page(kind).<Map<String, Object>>getList("data")) {
            String address = kind.address((String) row.get(kind.key));
            row.keySet()
                    .removeAll(
                            List.of("revision", "figures", "level", "path", "offices", "parent"));
            var answer = Editor.editor().body(row).put(address);
            // without If-Match a row that is right goes no further
            assertThat(answer.statusCode()).as("%s: %s", address, answer.asString()).isEqualTo(428);
        }
    }

    private static void known(Editable kind, Collection<String> named) {
        assertThat(named).isNotEmpty().isSubsetOf(all(kind, kind.key));
    }

    /** A field of every row, lists within rows laid end to end, without nulls. */
    private static List<String> all(Editable kind, String field) {
        List<Object> values = page(kind).getList("data." + field);
        return values.stream()
                .flatMap(v -> v instanceof List<?> list ? list.stream() : Stream.of(v))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    private static JsonPath page(Editable kind) {
        return given().get(kind.list() + "?size=1000&asKnownOn=" + released())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The last of the revisions with which the release filled the empty database. */
    private static int released() {
        List<Integer> numbers =
                given().get("/api/v1/revisions/programs?size=100")
                        .jsonPath()
                        .getList("data.findAll { it.kind == 'reference' }.number");
        return numbers.getLast();
    }

    /** How often the line stands in the file. */
    private static long released(String file, String line) throws IOException {
        try (var in = ReferenceDataTest.class.getResourceAsStream("/reference/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line::equals)
                    .count();
        }
    }
}
