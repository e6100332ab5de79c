package org.peaceops.programs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.peaceops.programs.Editor.delete;
import static org.peaceops.programs.Editor.editor;
import static org.peaceops.programs.Editor.editorOf;
import static org.peaceops.programs.Editor.patch;
import static org.peaceops.programs.Editor.patched;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

/** What an editor can do, the same for whatever the service holds. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class EditingTest {

    @ParameterizedTest
    @EnumSource
    void addedRowAnswersAtItsLocation(Editable kind) {
        String code = kind.newKey();
        Response added = editor().body(kind.row(code)).post(kind.list());
        added.then()
                .statusCode(201)
                .header("Location", equalTo(kind.address(code)))
                .body(kind.key, equalTo(code));
        Response got = given().get(added.header("Location"));
        got.then().statusCode(200);
        assertThat(got.asString()).isEqualTo(added.asString());
    }

    @ParameterizedTest
    @EnumSource
    void rowIsKeptAsItWasSent(Editable kind) {
        String code = kind.added();
        Map<String, Object> kept = shown(kind.address(code));
        assertThat(kept).containsAllEntriesOf(kind.row(code));
    }

    @ParameterizedTest
    @EnumSource
    void rowAddedTwiceIsAConflict(Editable kind) {
        String code = kind.added();
        editor().body(kind.row(code))
                .post(kind.list())
                .then()
                .statusCode(409)
                .body("detail", containsString("is taken"));
    }

    @ParameterizedTest
    @EnumSource
    void replacedRowIsStillKnownAsItWas(Editable kind) {
        String code = kind.added();
        String address = kind.address(code);
        long before = revision(address);
        Map<String, Object> next = kind.row(code);
        next.put(kind.text, "Put in its place");
        editorOf(address)
                .body(next)
                .put(address)
                .then()
                .statusCode(200)
                .body(kind.text, equalTo("Put in its place"));
        assertThat(shown(address)).containsAllEntriesOf(next);
        assertThat(shown(address + "?asKnownOn=" + before))
                .containsAllEntriesOf(kind.row(code))
                .containsEntry("revision", (int) before);
        assertThat(revision(address)).isGreaterThan(before);
    }

    @ParameterizedTest
    @EnumSource
    void bodyOfAnotherRowIsRefused(Editable kind) {
        String address = kind.address(kind.added());
        editorOf(address).body(kind.row(kind.newKey())).put(address).then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource
    void patchChangesOneFieldAndKeepsTheOthers(Editable kind) {
        String code = kind.added();
        String address = kind.address(code);
        Map<String, Object> expected = shown(address);
        Response answer = patched(address, "{\"%s\": \"Patched\"}".formatted(kind.text));
        expected.put(kind.text, "Patched");
        expected.put("revision", answer.jsonPath().getInt("revision"));
        assertThat(shown(address)).isEqualTo(expected);
        assertThat(given().get(address).asString()).isEqualTo(answer.asString());
    }

    @ParameterizedTest
    @EnumSource
    void answerCanBeSentBackAsItCame(Editable kind) {
        String address = kind.address(kind.added());
        long before = revision(address);
        Map<String, Object> answer = shown(address);
        editorOf(address).body(answer).put(address).then().statusCode(200);
        patched(address, "{}");
        assertThat(revision(address)).isEqualTo(before);
        answer.put(kind.text, "Changed");
        editorOf(address).body(answer).put(address).then().statusCode(200);
        assertThat(revision(address)).isGreaterThan(before);
        given().get(address).then().body(kind.text, equalTo("Changed"));
    }

    @ParameterizedTest
    @EnumSource
    void patchWithNullTakesAFieldAway(Editable kind) {
        String address = kind.address(kind.added());
        given().get(address).then().body(kind.optional, org.hamcrest.Matchers.notNullValue());
        patched(address, "{\"%s\": null}".formatted(kind.optional));
        given().get(address).then().body(kind.optional, nullValue());
    }

    @ParameterizedTest
    @EnumSource
    void patchWithNullForWhatIsNeededIsRefused(Editable kind) {
        String address = kind.address(kind.added());
        patch(address, "{\"%s\": null}".formatted(kind.text))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(kind.text));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SOURCES")
    void patchMergesWhatIsNested(Editable kind) {
        String code = kind.added();
        var nested = kind.nested;
        Map<String, Object> expected = outer(kind.row(code), nested.outer());
        expected.put(nested.inner(), nested.other());
        String other =
                nested.other() instanceof String text ? "\"" + text + "\"" : nested.other() + "";
        patched(
                kind.address(code),
                "{\"%s\": {\"%s\": %s}}".formatted(nested.outer(), nested.inner(), other));
        assertThat(outer(shown(kind.address(code)), nested.outer())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SOURCES", "FUNDING"})
    void patchReplacesAListWhole(Editable kind) {
        String address = kind.address(kind.added());
        String[] path = kind.listed.field().split("\\.");
        String list = "[\"" + String.join("\", \"", kind.listed.other()) + "\"]";
        String inner = "{\"%s\": %s}".formatted(path[path.length - 1], list);
        patched(address, path.length == 1 ? inner : "{\"%s\": %s}".formatted(path[0], inner));
        given().get(address).then().body(kind.listed.field(), equalTo(kind.listed.other()));
    }

    @ParameterizedTest
    @EnumSource
    void patchOfAMisspeltFieldIsRefusedNamingTheNearest(Editable kind) {
        String misspelt = kind.text.substring(0, kind.text.length() - 1) + "x";
        patch(kind.address(kind.added()), "{\"%s\": \"Any\"}".formatted(misspelt))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(misspelt))
                .body("detail", containsString("\"" + kind.text + "\""));
    }

    @ParameterizedTest
    @EnumSource
    void patchThatIsNoObjectIsRefused(Editable kind) {
        String address = kind.address(kind.added());
        for (String body :
                List.of("[]", "\"text\"", "7", "null", "", "{", "{\"a\":}", "nonsense")) {
            patch(address, body).then().statusCode(400).contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @EnumSource
    void patchOfAnotherMediaTypeIsRefused(Editable kind) {
        String address = kind.address(kind.added());
        for (String type : List.of("text/plain", "application/json")) {
            editorOf(address)
                    .contentType(type)
                    .body("{\"%s\": \"Any\"}".formatted(kind.text))
                    .patch(address)
                    .then()
                    .statusCode(415);
        }
    }

    @ParameterizedTest
    @EnumSource
    void patchOfTheCodeIsRefused(Editable kind) {
        patch(kind.address(kind.added()), "{\"%s\": \"%s\"}".formatted(kind.key, kind.newKey()))
                .then()
                .statusCode(400)
                .body("detail", containsString("keeps its code"));
    }

    @ParameterizedTest
    @EnumSource
    void changeWithoutIfMatchIsRefused(Editable kind) {
        String code = kind.added();
        assertThat(changed(kind, code, editor())).containsOnly(428);
    }

    @ParameterizedTest
    @EnumSource
    void changeOfWhatMovedIsRefused(Editable kind) {
        String code = kind.added();
        String stale = Editor.etag(kind.address(code));
        patched(kind.address(code), "{\"%s\": \"Moved\"}".formatted(kind.text));
        assertThat(changed(kind, code, editor().header("If-Match", stale))).containsOnly(412);
        given().get(kind.address(code)).then().body(kind.text, equalTo("Moved"));
    }

    @ParameterizedTest
    @EnumSource
    void changeOfWhatIsNotThereIsNotFound(Editable kind) {
        assertThat(changed(kind, kind.newKey(), editor().header("If-Match", "*")))
                .containsOnly(404);
    }

    @ParameterizedTest
    @EnumSource
    void changeNeedsATokenOfTheRightRole(Editable kind) {
        String code = kind.added();
        String etag = Editor.etag(kind.address(code));
        RequestSpecification nobody = given().contentType(ContentType.JSON);
        nobody.body(kind.row(kind.newKey())).post(kind.list()).then().statusCode(401);
        assertThat(changed(kind, code, nobody.header("If-Match", etag))).containsOnly(401);
        RequestSpecification importer =
                given().header("Authorization", "Bearer " + Tokens.of("importer"))
                        .contentType(ContentType.JSON);
        importer.body(kind.row(kind.newKey())).post(kind.list()).then().statusCode(403);
        assertThat(changed(kind, code, importer.header("If-Match", etag))).containsOnly(403);
    }

    @ParameterizedTest
    @EnumSource
    void deletedRowIsStillKnownAsItWas(Editable kind) {
        String code = kind.added();
        String address = kind.address(code);
        long before = revision(address);
        delete(address).then().statusCode(204);
        given().get(address).then().statusCode(404);
        given().get(kind.list() + "?size=1000&fields=" + kind.key)
                .then()
                .body(
                        "data." + kind.key,
                        org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem(code)));
        assertThat(shown(address + "?asKnownOn=" + before)).containsAllEntriesOf(kind.row(code));
    }

    @ParameterizedTest
    @EnumSource
    void historyTellsWhoDidWhatAndWhy(Editable kind) {
        String code = lived(kind);
        JsonPath history = history(kind, code, "");
        assertThat(history.<String>getList("data.change"))
                .containsExactly("created", "changed", "deleted", "created");
        assertThat(history.<String>getList("data.kind")).containsOnly("edit");
        assertThat(history.<String>getList("data.author")).containsOnly("tester");
        assertThat(history.getString("data[1].reason")).isEqualTo("Annual review");
        assertThat(history.<String>getList("data.reason")).doesNotContainNull();
        assertThat(history.<String>getList("data.recordedAt")).doesNotContainNull().isSorted();
        assertThat(history.<Integer>getList("data.revision")).isSorted().doesNotHaveDuplicates();
        assertThat(history.getMap("data[0].row").keySet()).containsAll(kind.row(code).keySet());
        assertThat(history.getString("data[1].row." + kind.text)).isEqualTo("Reviewed");
        assertThat(history.getMap("data[2]")).doesNotContainKey("row");
        assertThat(history.getInt("data[3].row.revision"))
                .isEqualTo(history.getInt("data[3].revision"));
    }

    @ParameterizedTest
    @EnumSource
    void historyEndsWhereItWasKnown(Editable kind) {
        String code = lived(kind);
        List<Integer> revisions = history(kind, code, "").getList("data.revision");
        for (int known = 1; known <= revisions.size(); known++) {
            JsonPath cut = history(kind, code, "?asKnownOn=" + revisions.get(known - 1));
            assertThat(cut.<Integer>getList("data.revision"))
                    .isEqualTo(revisions.subList(0, known));
        }
        given().get(kind.address(code) + "/history?asKnownOn=" + (revisions.getFirst() - 1))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void historyIsPagedAndComesInEachFormat(Editable kind) throws IOException {
        String address = kind.address(lived(kind)) + "/history";
        List<Integer> revisions = given().get(address).jsonPath().getList("data.revision");
        JsonPath first = given().get(address + "?size=3&include=total").jsonPath();
        assertThat(first.getInt("page.total")).isEqualTo(4);
        assertThat(
                        given().get(first.getString("links.next"))
                                .jsonPath()
                                .<Integer>getList("data.revision"))
                .isEqualTo(revisions.subList(3, 4));
        assertThat(given().get(address + "?format=csv").asString().lines().skip(1))
                .hasSize(4)
                .allMatch(line -> line.matches("\\d+,.*"));
        assertThat(
                        given().get(address + "?format=ndjson")
                                .asString()
                                .lines()
                                .map(l -> new JsonPath(l).getInt("revision")))
                .isEqualTo(revisions);
        byte[] sheet = given().get(address + "?format=xlsx").asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void historyOfWhatNeverWasIsNotFound(Editable kind) {
        given().get(kind.address(kind.newKey()) + "/history")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @EnumSource
    void changeFeedNamesEachChange(Editable kind) {
        String code = lived(kind);
        long before = history(kind, code, "").getLong("data[0].revision") - 1;
        JsonPath feed =
                given().get("/api/v1/changes/programs?size=1000&since=" + before).jsonPath();
        assertThat(
                        feed.<String>getList(
                                "data.findAll { it.resource == '%s' && it.key.values().contains('%s') }.change"
                                        .formatted(kind.resource(), code)))
                .containsExactly("created", "changed", "deleted", "created");
    }

    /** Of PUT, PATCH and DELETE. */
    private static List<Integer> changed(Editable kind, String code, RequestSpecification request) {
        String address = kind.address(code);
        int put = request.body(kind.row(code)).put(address).statusCode();
        int delete = request.delete(address).statusCode();
        int patch =
                request.contentType(Editor.MERGE_PATCH)
                        .body(
                                "{\"%s\": \"Never\"}"
                                        .formatted(kind.text)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .patch(address)
                        .statusCode();
        return List.of(put, patch, delete);
    }

    /** Added, changed, deleted and added again. */
    private static String lived(Editable kind) {
        String code = kind.added();
        String address = kind.address(code);
        Map<String, Object> next = kind.row(code);
        next.put(kind.text, "Reviewed");
        editorOf(address)
                .header("Peaceops-Reason", "Annual review")
                .body(next)
                .put(address)
                .then()
                .statusCode(200);
        delete(address).then().statusCode(204);
        Editor.added(kind.list(), kind.row(code));
        return code;
    }

    private static JsonPath history(Editable kind, String code, String query) {
        return given().get(kind.address(code) + "/history" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> shown(String address) {
        return Editable.read(given().get(address).then().statusCode(200).extract().asString());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> outer(Map<String, Object> row, String field) {
        return new HashMap<>((Map<String, Object>) row.get(field));
    }

    private static long revision(String address) {
        return given().get(address).jsonPath().getLong("revision");
    }
}
