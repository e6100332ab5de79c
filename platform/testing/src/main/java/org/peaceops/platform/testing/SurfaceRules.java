package org.peaceops.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/**
 * The rules that hold for every list of every service, tried on one list of each. A service's test
 * names a list of at least five rows whose key is one text field.
 */
public abstract class SurfaceRules {

    /** Address of the list. */
    protected abstract String list();

    /** Its key field. */
    protected abstract String key();

    @Test
    void unknownParameterIsRefusedNamingTheNearest() {
        given().get(list() + "?siez=3")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:peaceops:problem:unknown-parameter"))
                .body("detail", containsString("\"size\""))
                .body("violations[0].field", equalTo("siez"))
                .body("instance", startsWith("urn:peaceops:request:"));
    }

    @Test
    void parameterSentTwiceIsRefused() {
        given().get(list() + "?size=1&size=2")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("size"));
    }

    @Test
    void nothingThatIsSentIsAFaultOfTheService() {
        for (String path :
                List.of(
                        "/%00",
                        "/" + "x".repeat(3000),
                        "?q=%00",
                        "?sort=%00",
                        "?size=99999999999999999999",
                        "?asKnownOn=%2B999999999-12-31T00:00:00Z",
                        "?asKnownOn=-999999999-01-01",
                        "?asKnownOn=99999999999999999999",
                        "?cursor=%00",
                        "?fields=%00,,",
                        "?fields=" + key() + "&fields=x",
                        "?sort=,",
                        "?format=csv%0d%0a",
                        "?%00=1",
                        "?include=total,total")) {
            int status = given().urlEncodingEnabled(false).get(list() + path).statusCode();
            assertThat(status).as(path).isBetween(400, 499);
        }
        for (String type :
                List.of(
                        "foo",
                        "multipart/form-data",
                        "multipart/form-data; boundary=",
                        "/",
                        "text/csv;;;")) {
            int status =
                    given().config(
                                    io.restassured.RestAssured.config()
                                            .encoderConfig(
                                                    io.restassured.config.EncoderConfig
                                                            .encoderConfig()
                                                            .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                                    false)))
                            .header("Authorization", "Bearer " + Tokens.of("editor", "importer"))
                            .header("Content-Type", type)
                            .body("x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .post(list())
                            .statusCode();
            assertThat(status).as(type).isBetween(400, 499);
        }
    }

    @Test
    void emptyParameterIsRefused() {
        given().get(list() + "?sort=")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("sort"));
    }

    @Test
    void unknownFieldIsRefusedNamingTheNearest() {
        given().get(list() + "?fields=" + key() + "x")
                .then()
                .statusCode(400)
                .body("detail", containsString("\"" + key() + "\""));
    }

    @Test
    void unknownSortIsRefused() {
        given().get(list() + "?sort=nonsense")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("sort"));
    }

    @Test
    void sizeThatIsNoNumberIsRefused() {
        for (String size : List.of("0", "-1", "many", "1.5", "")) {
            given().get(list() + "?size=" + size)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("size"));
        }
    }

    @Test
    void tooLargeSizeIsLoweredAndSaid() {
        given().get(list() + "?size=5000")
                .then()
                .statusCode(200)
                .body("page.size", equalTo(1000))
                .body("page.note", containsString("5000"));
    }

    @Test
    void fieldsArePicked() {
        JsonPath answer = json(list() + "?size=1&fields=" + key());
        assertThat(answer.getMap("data[0]").keySet()).isEqualTo(java.util.Set.of(key()));
    }

    @Test
    void pagesNeitherRepeatNorLoseRows() {
        List<String> whole = keys(json(list() + "?size=1000"));
        assertThat(walk("?size=2")).isEqualTo(whole);
        List<String> reversed = keys(json(list() + "?size=1000&sort=-" + key()));
        assertThat(reversed).isNotEqualTo(whole).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(walk("?size=3&sort=-" + key())).isEqualTo(reversed);
    }

    @Test
    void totalIsCountedWhenAskedFor() {
        JsonPath answer = json(list() + "?size=1&include=total");
        assertThat(answer.getLong("page.total"))
                .isEqualTo(keys(json(list() + "?size=1000")).size());
    }

    @Test
    void cursorOfAnotherQueryIsRefused() {
        String cursor = json(list() + "?size=1").getString("page.next");
        given().get(list() + "?size=1&sort=-" + key() + "&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("cursor"));
    }

    @Test
    void cursorMadeByHandIsRefused() {
        for (String cursor : List.of("x", "AAAA", "%F0%9F%98%80", "A".repeat(5000))) {
            given().urlEncodingEnabled(false)
                    .get(list() + "?cursor=" + cursor)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void nextPageIsLinked() {
        Response first = given().get(list() + "?size=1");
        String next = first.jsonPath().getString("links.next");
        assertThat(first.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        assertThat(keys(json(next))).isNotEqualTo(keys(first.jsonPath()));
    }

    @Test
    void formatsHoldTheSameRows() throws IOException {
        List<String> rows = keys(json(list() + "?size=5"));
        assertThat(csvColumn(text(list() + "?size=5&format=csv", "text/csv"))).isEqualTo(rows);
        assertThat(ndjsonColumn(text(list() + "?size=5&format=ndjson", "application/x-ndjson")))
                .isEqualTo(rows);
        assertThat(xlsxColumn(given().get(list() + "?size=5&format=xlsx").asByteArray()))
                .isEqualTo(rows);
    }

    @Test
    void notesAreSaidInEveryFormat() throws IOException {
        for (String query : List.of("?size=5000&format=", "?size=5&format=")) {
            String note = json(list() + query + "json").getString("page.note");
            List<String> said = note == null ? List.of() : List.of(note);
            for (String format : List.of("csv", "ndjson", "xlsx")) {
                Response answer = given().get(list() + query + format);
                assertThat(answer.headers().getValues("Peaceops-Note"))
                        .as(query + format)
                        .isEqualTo(said);
            }
            assertThat(xlsxNotes(given().get(list() + query + "xlsx").asByteArray()))
                    .isEqualTo(said);
        }
        assertThat(json(list() + "?size=5000").getString("page.note")).contains("5000");
    }

    @Test
    void acceptHeaderChoosesTheFormatToo() {
        given().accept("text/csv")
                .get(list())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));
    }

    @Test
    void unknownFormatIsRefused() {
        given().get(list() + "?format=xml")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("format"));
        given().accept("image/png")
                .get(list())
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void knownAnswerIsNotSentAgain() {
        String etag = given().get(list()).header("ETag");
        assertThat(etag).matches("\"\\d+\\.[0-9a-f]+\"");
        given().header("If-None-Match", etag)
                .get(list())
                .then()
                .statusCode(304)
                .header("ETag", etag);
        given().header("If-None-Match", "\"0.0\", W/" + etag).get(list()).then().statusCode(304);
        given().header("If-None-Match", "\"0.0\"").get(list()).then().statusCode(200);
        assertThat(given().get(list() + "?format=csv").header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void headIsGetWithoutBody() {
        Response head = given().head(list());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(given().get(list()).header("ETag"));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void nothingWasKnownBeforeTheFirstRevision() {
        assertThat(keys(json(list() + "?asKnownOn=0"))).isEmpty();
        assertThat(keys(json(list() + "?asKnownOn=1999-12-31"))).isEmpty();
        assertThat(keys(json(list() + "?size=1000&asKnownOn=" + LocalDate.now().plusDays(1))))
                .isEqualTo(keys(json(list() + "?size=1000")));
    }

    @Test
    void revisionToComeIsRefused() {
        for (String when : List.of("999999", "yesterday", "2014-13-01", "-1")) {
            given().get(list() + "?asKnownOn=" + when)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("asKnownOn"));
        }
    }

    @Test
    void requestIdIsCarriedOn() {
        given().header("X-Request-Id", "abc-1").get(list()).then().header("X-Request-Id", "abc-1");
        given().header("X-Request-Id", "abc-2")
                .get(list() + "?siez=1")
                .then()
                .body("instance", equalTo("urn:peaceops:request:abc-2"));
        assertThat(given().header("X-Request-Id", "a b\tc").get(list()).header("X-Request-Id"))
                .hasSize(36);
    }

    @Test
    void unknownAddressesAndMethodsAreProblems() {
        given().get(list() + "/No-Such-Thing/nor/this")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().patch(list()).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void answersAreCompressedWhenAskedFor() {
        given().header("Accept-Encoding", "gzip")
                .get(list())
                .then()
                .header("Content-Encoding", "gzip");
    }

    private List<String> walk(String query) {
        List<String> all = new ArrayList<>();
        for (String next = list() + query; next != null; ) {
            JsonPath page = json(next);
            all.addAll(keys(page));
            next = page.getString("links.next");
        }
        return all;
    }

    private List<String> keys(JsonPath page) {
        return page.getList("data." + key());
    }

    private static JsonPath json(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String text(String address, String type) {
        return given().get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .asString();
    }

    private List<String> csvColumn(String text) {
        // the key is the first column and holds neither comma nor quote
        return Arrays.stream(text.split("\r\n")).skip(1).map(line -> line.split(",")[0]).toList();
    }

    private List<String> ndjsonColumn(String text) {
        return text.lines().map(line -> new JsonPath(line).getString(key())).toList();
    }

    private static List<String> xlsxColumn(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCellText(0))
                    .toList();
        }
    }

    private static List<String> xlsxNotes(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.findSheet("notes");
            return sheet.isEmpty()
                    ? List.of()
                    : sheet.get().read().stream().skip(1).map(row -> row.getCellText(0)).toList();
        }
    }
}
