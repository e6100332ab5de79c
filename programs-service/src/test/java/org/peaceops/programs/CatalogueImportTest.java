package org.peaceops.programs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Files of figures and of funding. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class CatalogueImportTest {

    private static final String FIGURES =
            "id,program,measure,value,unit,statement,from,to,scope.programs,source.code,source.locator";
    private static final String FUNDING =
            "id,program,amount,currency,stage,purpose,years.from,years.basis,countries,figure,source.code,source.locator";

    @ParameterizedTest
    @EnumSource(names = {"FIGURES", "FUNDING"})
    void ownAnswerIsTakenBackUnchanged(Editable kind) {
        kind.added();
        String csv = given().get(kind.list() + "?format=csv&size=1000").asString();
        JsonPath report = load(kind, csv, "");
        assertThat(report.getList("problems")).isEmpty();
        assertThat(report.getString("state")).isEqualTo("unchanged");
        assertThat(report.getLong("counts.unchanged")).isEqualTo(report.getLong("counts.rowsRead"));
    }

    @Test
    void figureIsReadWholeFromAFile() {
        String id = Editor.anId();
        String sent = Editable.FIGURES.added();
        String csv =
                given().get(Editable.FIGURES.list() + "?format=csv&size=1000")
                        .asString()
                        .lines()
                        .filter(line -> line.startsWith("id,") || line.startsWith(sent))
                        .reduce((header, line) -> header + "\r\n" + line)
                        .orElseThrow()
                        .replace(sent, id);
        assertThat(load(Editable.FIGURES, csv, "").getInt("counts.added")).isEqualTo(1);
        assertThat(Editable.read(given().get(Editable.FIGURES.address(id)).asString()))
                .containsAllEntriesOf(Editable.FIGURES.row(id));
    }

    @Test
    void allButTheBadLinesOfFiguresAreLoaded() {
        List<String> ids = ids(8);
        JsonPath report =
                load(
                        Editable.FIGURES,
                        String.join(
                                "\r\n",
                                FIGURES,
                                ids.get(0)
                                        + ",GPOI,a-measure,63.82,percent,It is so.,2010-09,2020,GPOI; APRRP,PM-GPI,x",
                                ids.get(1) + ",GPOI,a-measure,1O,percent,It is so.,,,,PM-GPI,x",
                                ids.get(2) + ",GPIO,a-measure,10,percent,It is so.,,,,PM-GPI,x",
                                ids.get(3) + ",GPOI,a-measure,10,percent,,,,,PM-GPI,x",
                                ids.get(4)
                                        + ",GPOI,a-measure,10,percent,It is so.,2010-13,,,PM-GPI,x",
                                ids.get(5)
                                        + ",GPOI,a-measure,10,percent,It is so.,,,GPOI; GPIO,PM-GPI,x",
                                ids.get(6) + ",GPOI,a-measure,10,percent,It is so.,,,,,",
                                ids.get(7)
                                        + ",,a-measure,1300000000,USD,\"It, too, is so.\",,,,PM-GPI,x",
                                ""),
                        "");
        assertThat(report.getString("state")).isEqualTo("completed");
        assertThat(report.getInt("counts.added")).isEqualTo(2);
        assertThat(report.getInt("counts.rowsRefused")).isEqualTo(6);
        JsonPath problems = problems(report);
        expect(problems, 3, "value", "1O", "not-a-number", "plain number");
        expect(problems, 4, "program", "GPIO", "not-valid", "\"GPOI\"");
        expect(problems, 5, "statement", "", "missing", "blank");
        expect(problems, 6, "from", "2010-13", "not-valid", "2010-09");
        expect(problems, 7, "scope.programs", "GPOI; GPIO", "not-valid", "\"GPOI\"");
        expect(problems, 8, "source", "", "missing", "null");
        given().get(Editable.FIGURES.address(ids.get(0)))
                .then()
                .body("scope.programs", equalTo(List.of("GPOI", "APRRP")))
                .body("from", equalTo("2010-09"));
        given().get(Editable.FIGURES.address(ids.get(7)))
                .then()
                .body("value", equalTo(1300000000))
                .body("statement", equalTo("It, too, is so."));
        given().get(Editable.FIGURES.address(ids.get(3))).then().statusCode(404);
    }

    @Test
    void allButTheBadLinesOfFundingAreLoaded() {
        List<String> ids = ids(6);
        JsonPath report =
                load(
                        Editable.FUNDING,
                        String.join(
                                "\r\n",
                                FUNDING,
                                ids.get(0)
                                        + ",DENTON,1300000000.5,USD,budgeted,For it.,2005,fiscal,14,,PM-GPI,x",
                                ids.get(1)
                                        + ",DENTON,\"1,300\",USD,budgeted,For it.,2005,fiscal,,,PM-GPI,x",
                                ids.get(2)
                                        + ",DENTON,-5,USD,budgeted,For it.,2005,fiscal,,,PM-GPI,x",
                                ids.get(3)
                                        + ",DENTON,5,USD,budgeted,For it.,2005.5,fiscal,,,PM-GPI,x",
                                ids.get(4) + ",DENTON,5,usd,spent,For it.,2005,fiscal,,,PM-GPI,x",
                                ids.get(5)
                                        + ",DENTON,5,USD,budgeted,For it.,2005,fiscal,,gpoi-totl-budget,PM-GPI,x",
                                ""),
                        "");
        assertThat(report.getInt("counts.added")).isEqualTo(1);
        JsonPath problems = problems(report);
        expect(problems, 3, "amount", "1,300", "not-a-number", "plain number");
        expect(problems, 4, "amount", "-5", "not-valid", "greater than 0");
        expect(problems, 5, "years.from", "2005.5", "not-valid", "type");
        expect(problems, 6, "currency", "usd", "not-valid", "ISO 4217");
        expect(problems, 6, "stage", "spent", "not-valid", "budgeted");
        expect(problems, 7, "figure", "gpoi-totl-budget", "not-valid", "\"gpoi-total-budget\"");
        given().get(Editable.FUNDING.address(ids.get(0)))
                .then()
                .body("years.from", equalTo(2005))
                .body("countries", equalTo(14));
        assertThat(given().get(Editable.FUNDING.address(ids.get(0))).asString())
                .contains("\"amount\":1300000000.5,");
    }

    @ParameterizedTest
    @CsvSource({"FIGURES, qualifer", "FIGURES, scope.program", "FUNDING, year"})
    void unknownColumnIsRefusedNamingTheKnownOnes(Editable kind, String column) {
        String header = (kind == Editable.FIGURES ? FIGURES : FUNDING) + "," + column;
        Imports.post(kind.resource(), bytes(header + "\r\n1,2,3\r\n"), "any.csv", "")
                .then()
                .statusCode(422)
                .body("type", startsWith("urn:peaceops:problem:"))
                .body("detail", containsString("source.locator"));
        assertThat(
                        Imports.post(
                                        kind.resource(),
                                        bytes(header + "\r\n1,2,3\r\n"),
                                        "any.csv",
                                        "")
                                .asString())
                .contains("unknown-layout");
    }

    @ParameterizedTest
    @EnumSource(names = {"FIGURES", "FUNDING"})
    void templateIsALayoutThatIsTaken(Editable kind) {
        String dataset = "/api/v1/datasets/" + kind.resource();
        var template = given().get(dataset + "/template");
        template.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString(kind.resource() + ".csv"));
        List<String> columns = List.of(template.asString().strip().split(","));
        List<String> ours =
                List.of(
                        given().get(kind.list() + "?format=csv&size=1")
                                .asString()
                                .lines()
                                .findFirst()
                                .orElseThrow()
                                .split(","));
        assertThat(ours).containsAll(columns);
        String id = Editor.anId();
        String line = String.join(",", columns.stream().map(c -> filled(kind, c, id)).toList());
        JsonPath report = load(kind, template.asString() + line + "\r\n", "");
        assertThat(report.getList("problems")).isEmpty();
        assertThat(report.getInt("counts.added")).isEqualTo(1);
        given().get(kind.address(id)).then().statusCode(200);
    }

    @Test
    void dryRunLoadsNothing() {
        String id = Editor.anId();
        JsonPath report = load(Editable.FIGURES, figures("PM-GPI", "10", id), "?dryRun=true");
        assertThat(report.getString("state")).isEqualTo("completed");
        assertThat(report.getInt("counts.added")).isEqualTo(1);
        assertThat(report.getString("revision")).isNull();
        given().get(Editable.FIGURES.address(id)).then().statusCode(404);
    }

    @Test
    void completeFileEndsWhatItLacksOfItsOwnSourceAlone() {
        String source = Editable.SOURCES.added();
        String other = Editable.SOURCES.added();
        List<String> ids = ids(3);
        String alien = Editor.anId();
        load(Editable.FIGURES, figures(other, "10", alien), "");
        long before =
                load(Editable.FIGURES, figures(source, "10", ids.toArray(String[]::new)), "")
                        .getLong("revision");
        JsonPath report =
                load(
                        Editable.FIGURES,
                        figures(source, "11", ids.get(0), ids.get(1)),
                        "?mode=complete");
        assertThat(report.getInt("counts.ended")).isEqualTo(1);
        assertThat(report.getInt("counts.changed")).isEqualTo(2);
        assertThat(idsOf(source, "")).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(idsOf(source, "&asKnownOn=" + before)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(idsOf(source, "&asKnownOn=" + (before - 1))).isEmpty();
        assertThat(idsOf(other, "")).containsExactly(alien);
        given().get(Editable.FIGURES.address(ids.get(2)) + "/history")
                .then()
                .body("data.change", equalTo(List.of("created", "deleted")))
                .body("data.kind", equalTo(List.of("import", "import")));
    }

    @ParameterizedTest
    @EnumSource(names = {"FIGURES", "FUNDING"})
    void rowKeepsWhatAFileSaysNothingOf(Editable kind) {
        String id = kind.added();
        var before = given().get(kind.address(id)).jsonPath();
        String least =
                kind == Editable.FIGURES
                        ? "id,measure,value,unit,statement,source.code,source.locator\r\n%s,measure-of-it,6,percent,It is so.,PM-GPI,x\r\n"
                        : "id,program,amount,currency,stage,purpose,source.code,source.locator\r\n%s,DENTON,6,USD,budgeted,It is so.,PM-GPI,x\r\n";
        JsonPath report = load(kind, least.formatted(id), "");
        assertThat(report.getInt("counts.changed")).isEqualTo(1);
        var after = given().get(kind.address(id)).jsonPath();
        assertThat(after.getInt(kind == Editable.FIGURES ? "value" : "amount")).isEqualTo(6);
        for (String kept :
                kind == Editable.FIGURES
                        ? List.of("program", "scope", "clock", "to", "asOf", "recipe")
                        : List.of("qualifier", "years", "countries", "figure")) {
            assertThat(before.<Object>get(kept)).as(kept).isNotNull();
            assertThat(after.<Object>get(kept)).as(kept).isEqualTo(before.get(kept));
        }
    }

    @Test
    void completeFileThatLacksWhatIsStillNamedIsRefused() {
        String source = Editable.SOURCES.added();
        List<String> ids = ids(2);
        load(Editable.FIGURES, figures(source, "10", ids.toArray(String[]::new)), "");
        Editable.FUNDING.added("{\"figure\": \"%s\"}".formatted(ids.get(1)));
        JsonPath report =
                load(Editable.FIGURES, figures(source, "11", ids.get(0)), "?mode=complete");
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getString("reason")).contains(ids.get(1), "funding");
        assertThat(problems(report).getString("data[0].code")).isEqualTo("still-named");
        assertThat(idsOf(source, "")).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void completeFileWithABadLineEndsNothing() {
        String source = Editable.SOURCES.added();
        List<String> ids = ids(2);
        load(Editable.FIGURES, figures(source, "10", ids.toArray(String[]::new)), "");
        JsonPath report =
                load(
                        Editable.FIGURES,
                        figures(source, "10", ids.get(0))
                                + figures(source, "1O", ids.get(1))
                                        .lines()
                                        .skip(1)
                                        .findFirst()
                                        .orElseThrow(),
                        "?mode=complete");
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(idsOf(source, "")).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void fileThatHoldsWhatAnEditorWroteIsUnchanged() {
        String id = Editor.anId();
        load(Editable.FIGURES, figures("PM-GPI", "10", id), "");
        Editor.patched(Editable.FIGURES.address(id), "{\"value\": 12}");
        assertThat(load(Editable.FIGURES, figures("PM-GPI", "12", id), "").getString("state"))
                .isEqualTo("unchanged");
        given().get(Editable.FIGURES.address(id) + "/history")
                .then()
                .body("data.kind", equalTo(List.of("import", "edit")));
    }

    private static String filled(Editable kind, String column, String id) {
        Object value = kind.row(id);
        for (String step : column.split("\\.")) {
            value = ((java.util.Map<?, ?>) value).get(step);
        }
        return value instanceof List<?> list
                ? String.join("; ", list.stream().map(Object::toString).toList())
                : value.toString();
    }

    /** A file of figures of one source. */
    private static String figures(String source, String value, String... ids) {
        StringBuilder file = new StringBuilder(FIGURES).append("\r\n");
        for (String id : ids) {
            file.append(
                    "%s,,measure-of-%s,%s,percent,It is so.,,,,%s,x\r\n"
                            .formatted(id, id, value, source));
        }
        return file.toString();
    }

    private static List<String> idsOf(String source, String query) {
        return given().get(Editable.FIGURES.list() + "?source=" + source + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.id");
    }

    private static List<String> ids(int count) {
        return java.util.stream.Stream.generate(Editor::anId).limit(count).toList();
    }

    private static void expect(
            JsonPath problems, int line, String column, String value, String code, String hint) {
        String found = "data.find { it.line == %d && it.column == '%s' }".formatted(line, column);
        assertThat(problems.getMap(found)).as("line %d, %s", line, column).isNotNull();
        assertThat(problems.getString(found + ".value")).isEqualTo(value);
        assertThat(problems.getString(found + ".code")).isEqualTo(code);
        assertThat(problems.getString(found + ".hint")).contains(hint);
        assertThat(problems.getString(found + ".severity")).isEqualTo("error");
    }

    private static JsonPath problems(JsonPath report) {
        return given().get(report.getString("links.problems")).jsonPath();
    }

    private static JsonPath load(Editable kind, String file, String query) {
        return Imports.load(kind.resource(), bytes(file), "test.csv", query);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
