package org.peaceops.programs.office;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.peaceops.programs.Editor.etag;
import static org.peaceops.programs.Editor.patch;
import static org.peaceops.programs.Editor.patched;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.programs.Editable;
import org.peaceops.programs.Editor;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class OfficesTest {

    private static final String OFFICES = "/api/v1/offices";

    @Test
    void rootIsAnOfficeWithAllBelowIt() {
        String top = office("");
        String middle = office("", top);
        String low = office("", middle);
        office("");
        assertThat(levels("?root=" + top)).isEqualTo(Map.of(top, 0, middle, 1, low, 2));
        assertThat(levels("?root=" + low)).isEqualTo(Map.of(low, 0));
    }

    @Test
    void depthEndsTheListSoManyStepsBelowTheRoot() {
        String top = office("");
        String middle = office("", top);
        String low = office("", middle);
        String lowest = office("", low);
        assertThat(levels("?depth=0&root=" + top)).isEqualTo(Map.of(top, 0));
        assertThat(levels("?depth=2&root=" + top)).containsOnlyKeys(top, middle, low);
        assertThat(levels("?depth=9999&root=" + top)).containsKey(lowest);
        assertThat(levels("?depth=0")).containsKey(top).doesNotContainKey(middle);
        assertThat(levels("?depth=2")).containsKey(low).doesNotContainKey(lowest);
    }

    @Test
    void depthThatIsNoNumberIsRefused() {
        for (String depth : List.of("-1", "1.5", "deep", "99999", "%2B1", "0x1")) {
            for (String address : List.of(OFFICES, OFFICES + "/tree")) {
                given().urlEncodingEnabled(false)
                        .get(address + "?depth=" + depth)
                        .then()
                        .statusCode(400)
                        .body("violations[0].field", equalTo("depth"));
            }
        }
    }

    @Test
    void unknownRootIsRefusedNamingTheNearest() {
        for (String address : List.of(OFFICES, OFFICES + "/tree")) {
            given().get(address + "?root=OROSLI")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("root"))
                    .body("detail", containsString("\"OROLSI\""));
        }
    }

    @Test
    void officeWithTwoLinesIsBelowBoth() {
        String main = office("");
        String other = office("");
        String deep = office("", other);
        String shared = office("", main, deep);
        assertThat(levels("?root=" + main)).isEqualTo(Map.of(main, 0, shared, 1));
        assertThat(levels("?root=" + other)).isEqualTo(Map.of(other, 0, deep, 1, shared, 2));
        given().get(OFFICES + "/" + shared)
                .then()
                .body("parent", equalTo(main))
                .body("reportsTo", equalTo(List.of(main, deep)))
                .body("path", equalTo(List.of(main, shared)))
                .body("level", equalTo(1));
        given().get(OFFICES + "/" + deep).then().body("offices", equalTo(List.of(shared)));
        given().get(OFFICES + "/" + main).then().body("offices", equalTo(List.of(shared)));
    }

    @Test
    void regionalDivisionsAreBelowBothDepartments() {
        for (String root : List.of("DPO", "DPPA")) {
            given().get(OFFICES + "?size=1000&root=" + root)
                    .then()
                    .body("data.code", hasItems("OASG-AFRICA", "OASG-ECAA", "OASG-MEAP", "ODCSS"));
        }
        given().get(OFFICES + "?size=1000&root=DPO").then().body("data.code", not(hasItem("SCAD")));
        given().get(OFFICES + "/OASG-AFRICA")
                .then()
                .body("path", equalTo(List.of("UN-SECRETARIAT", "PSP", "DPO", "OASG-AFRICA")))
                .body("reportsTo", equalTo(List.of("DPO", "DPPA")));
    }

    @Test
    void pillarIsThereWhole() {
        assertThat(levels("?size=1000&root=PSP"))
                .containsKeys(
                        "DPO", "DPPA", "OMA", "OMA-FGS", "OROLSI", "PD", "SPC", "JCS", "DDRS",
                        "SSRU", "UNMAS", "DPET", "PBPS", "ITS", "OPSP", "SCAD", "EAD", "PMD",
                        "PBSO", "DECOL");
        assertThat(levels("?size=1000&root=PM"))
                .containsKeys(
                        "PM-SA", "PM-GPI", "PM-WRA", "PM-GPI-POCB", "PM-GPI-SFCB", "PM-GPI-AOD");
    }

    @Test
    void treeNestsWhatTheListHolds() {
        String top = office("");
        String middle = office("", top);
        String low = office("", middle, top);
        JsonPath tree = given().get(OFFICES + "/tree?root=" + top).jsonPath();
        assertThat(tree.getString("data[0].code")).isEqualTo(top);
        assertThat(tree.getString("data[0].line")).isEqualTo("main");
        Map<String, String> below = lines(tree, "data[0].offices");
        assertThat(below).isEqualTo(Map.of(middle, "main", low, "dual"));
        assertThat(
                        lines(
                                tree,
                                "data[0].offices.find { it.code == '%s' }.offices"
                                        .formatted(middle)))
                .isEqualTo(Map.of(low, "main"));
        assertThat(
                        lines(
                                given().get(OFFICES + "/tree?depth=0&root=" + top).jsonPath(),
                                "data[0].offices"))
                .isEmpty();
    }

    @Test
    void treeHoldsEveryOffice() {
        JsonPath tree = given().get(OFFICES + "/tree").then().statusCode(200).extract().jsonPath();
        List<String> codes = new ArrayList<>();
        collect(tree.getList("data"), codes);
        assertThat(codes)
                .containsAll(given().get(OFFICES + "?size=1000").jsonPath().getList("data.code"));
    }

    @Test
    void treeIsAsItWasKnown() {
        String top = office("");
        long before = given().get(OFFICES + "/" + top).jsonPath().getLong("revision");
        String late = office("", top);
        String then = "asKnownOn=" + before + "&root=" + top;
        assertThat(lines(given().get(OFFICES + "/tree?" + then).jsonPath(), "data[0].offices"))
                .isEmpty();
        assertThat(levels("?" + then)).containsOnlyKeys(top);
        assertThat(levels("?root=" + top)).containsKey(late);
        given().get(OFFICES + "/" + top + "?asKnownOn=" + before)
                .then()
                .body("offices", equalTo(List.of()));
    }

    @Test
    void wordsThatAreSearchedAllStandInTheOffice() {
        String word = Editor.aWord();
        String top = office("");
        String both = office("\"functions\": [\"Keeps %s and Kites.\"]".formatted(word), top);
        String one = office("\"note\": \"No %s here.\"".formatted(word), top);
        assertThat(levels("?q=" + word)).containsOnlyKeys(both, one);
        assertThat(levels("?q=KITES " + word)).containsOnlyKeys(both);
        assertThat(levels("?q=" + word + "&root=" + one)).containsOnlyKeys(one);
        assertThat(levels("?q=" + both.toLowerCase(java.util.Locale.ROOT))).containsOnlyKeys(both);
    }

    @Test
    void kindAndOrganizationAreFilteredBy() {
        String top = office("");
        String section = office("\"kind\": \"section\"", top);
        String foreign = office("\"organization\": \"us-government\"", top);
        assertThat(levels("?kind=section&root=" + top)).containsOnlyKeys(section);
        assertThat(levels("?organization=us-government&root=" + top)).containsOnlyKeys(foreign);
        assertThat(levels("?kind=section&organization=us-government&root=" + top)).isEmpty();
        given().get(OFFICES + "?organization=united-natons")
                .then()
                .statusCode(400)
                .body("detail", containsString("united-nations"));
    }

    @Test
    void officeThatWouldReportToItselfIsRefused() {
        String top = office("");
        String middle = office("", top);
        String low = office("", middle);
        for (String above : List.of(top, middle, low)) {
            patch(OFFICES + "/" + top, reportsTo("INL", above))
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("reportsTo"))
                    .body("detail", containsString("not report"));
        }
        patched(OFFICES + "/" + low, reportsTo(middle, top));
    }

    @Test
    void officesThatBeginToReportToEachOtherAtOnceMakeNoCircle() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 10; i++) {
                String one = office("");
                String other = office("");
                List<Callable<Integer>> both =
                        List.of(
                                () -> patch(OFFICES + "/" + one, reportsTo(other)).statusCode(),
                                () -> patch(OFFICES + "/" + other, reportsTo(one)).statusCode());
                List<Integer> answers = new ArrayList<>();
                for (var answer : pool.invokeAll(both)) {
                    answers.add(answer.get());
                }
                assertThat(answers).containsExactlyInAnyOrder(200, 400);
                given().get(OFFICES + "/tree?root=" + one).then().statusCode(200);
            }
        }
    }

    @Test
    void lineThatIsSentTwiceIsOneLine() {
        String top = office("");
        String low = office("", top, top);
        given().get(OFFICES + "/" + low).then().body("reportsTo", equalTo(List.of(top)));
        given().get(OFFICES + "/" + top).then().body("offices", equalTo(List.of(low)));
    }

    @Test
    void etagChangesWhenAnotherOfficeBeginsToReport() {
        String top = office("");
        String before = etag(OFFICES + "/" + top);
        String below = office("", top);
        String after = etag(OFFICES + "/" + top);
        assertThat(after).isNotEqualTo(before);
        given().header("If-None-Match", before).get(OFFICES + "/" + top).then().statusCode(200);
        Editor.delete(OFFICES + "/" + below).then().statusCode(204);
        given().header("If-None-Match", after)
                .get(OFFICES + "/" + top)
                .then()
                .statusCode(200)
                .body("offices", equalTo(List.of()));
    }

    @Test
    void etagChangesWhenAnOfficeAboveBeginsToReport() {
        String top = office("");
        String low = office("", top);
        String before = etag(OFFICES + "/" + low);
        patched(OFFICES + "/" + top, reportsTo("INL"));
        given().header("If-None-Match", before)
                .get(OFFICES + "/" + low)
                .then()
                .statusCode(200)
                .body("path", equalTo(List.of("STATE", "INL", top, low)));
    }

    @Test
    void officesAreSortedByTheirPath() {
        List<String> paths =
                given()
                        .get(OFFICES + "?size=1000&sort=path&root=PM")
                        .jsonPath()
                        .<List<String>>getList("data.path")
                        .stream()
                        .map(path -> String.join("/", path))
                        .toList();
        assertThat(paths).isSorted().hasSizeGreaterThan(5);
    }

    /** A root unless it reports to another; its code. */
    private static String office(String otherwise, String... reportsTo) {
        String lines = reportsTo(reportsTo);
        return Editable.OFFICES.added(
                otherwise.isEmpty() ? lines : lines.replace("{", "{" + otherwise + ", "));
    }

    private static String reportsTo(String... offices) {
        String codes = offices.length == 0 ? "" : "\"" + String.join("\", \"", offices) + "\"";
        return "{\"reportsTo\": [%s]}".formatted(codes);
    }

    private static Map<String, Integer> levels(String query) {
        JsonPath page = given().get(OFFICES + query).then().statusCode(200).extract().jsonPath();
        Map<String, Integer> levels = new HashMap<>();
        for (String next = OFFICES + query; next != null; ) {
            List<String> codes = page.getList("data.code");
            List<Integer> rows = page.getList("data.level");
            for (int i = 0; i < codes.size(); i++) {
                levels.put(codes.get(i), rows.get(i));
            }
            next = page.getString("links.next");
            page = next == null ? page : given().urlEncodingEnabled(false).get(next).jsonPath();
        }
        return levels;
    }

    private static Map<String, String> lines(JsonPath tree, String path) {
        Map<String, String> lines = new HashMap<>();
        tree.<Map<String, String>>getList(path)
                .forEach(o -> lines.put(o.get("code"), o.get("line")));
        return lines;
    }

    @SuppressWarnings("unchecked")
    private static void collect(List<Map<String, Object>> nodes, List<String> codes) {
        for (var node : nodes) {
            codes.add((String) node.get("code"));
            collect((List<Map<String, Object>>) node.get("offices"), codes);
        }
    }
}
