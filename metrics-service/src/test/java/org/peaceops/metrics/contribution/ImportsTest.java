package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class ImportsTest {

    private static final String IMPORTS = "/api/v1/datasets/contributions/imports";
    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13
    };

    @Test
    void emptyFileIsRefused() {
        refused(new byte[0], "empty-file");
    }

    @Test
    void pictureIsRefused() {
        refused(PICTURE, "not-text");
    }

    @Test
    void unknownLayoutIsRefusedNamingTheKnownOnes() {
        refused("a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), "unknown-layout")
                .then()
                .body("detail", containsString("ipi-wide-by-sex"))
                .body("detail", containsString("a,b"));
    }

    @Test
    void allButTheBadLineIsLoaded() {
        byte[] file =
                new WideFile()
                        .troops("1990-01-31", "Ghana", "GHA", "UNIFIL", 10, 1)
                        .line(
                                "1990-01-31,Ghana,GHA,UNTSO,NA,NA,NA,NA,NA,NA,NA,NA,NA,1O,0,10,10,0,10")
                        .troops("1990-01-31", "Rwanda", "RWA", "UNIFIL", 20, 2)
                        .bytes();
        JsonPath report = load(file);
        assertThat(report.getString("state")).isEqualTo("completed");
        assertThat(report.getInt("counts.rowsRefused")).isEqualTo(1);
        assertThat(report.getInt("counts.reportedValues")).isEqualTo(2);
        JsonPath problem =
                given().get(report.getString("links.problems"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(problem.getInt("data[0].line")).isEqualTo(3);
        assertThat(problem.getString("data[0].column")).isEqualTo("Troops_Male");
        assertThat(problem.getString("data[0].value")).isEqualTo("1O");
        assertThat(problem.getString("data[0].code")).isEqualTo("not-a-count");
        assertThat(problem.getString("data[0].severity")).isEqualTo("error");
        assertThat(problem.getString("data[0].hint")).contains("whole number");
        given().get(report.getString("links.problems") + "?format=csv")
                .then()
                .contentType(startsWith("text/csv"));
        assertThat(total("1990-01", "")).isEqualTo(33);
    }

    @Test
    void anImportNamesTheRevisionThatItBecame() {
        JsonPath report =
                load(new WideFile().troops("1990-12-31", "Ghana", "GHA", "UNIFIL", 10, 1).bytes());
        given().get(report.getString("links.self"))
                .then()
                .header("Peaceops-Revision", report.getString("revision"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void refusedLinesComeBackReadyToRepair() {
        String bad = "1990-02-28,Ghana,GHA,UNTSO,NA,NA,NA,NA,NA,NA,NA,NA,NA,1O,0,10,10,0,10";
        JsonPath report =
                load(
                        new WideFile()
                                .troops("1990-02-28", "Ghana", "GHA", "UNIFIL", 10, 1)
                                .line(bad)
                                .bytes());
        String rejects =
                given().get(report.getString("links.rejects"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        List<String> lines = rejects.lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).isEqualTo(WideFile.HEADER + ",refused_line,refused_because");
        assertThat(lines.getLast()).startsWith(bad + ",3,").contains("whole number");
        // repaired, with the reason columns still there, it is taken as it is
        byte[] repaired = rejects.replace("1O", "10").getBytes(StandardCharsets.UTF_8);
        assertThat(load(repaired).getInt("counts.added")).isEqualTo(4);
        assertThat(total("1990-02", "")).isEqualTo(21);
    }

    @Test
    void eachKindOfBadCellIsNamed() {
        byte[] file =
                new WideFile()
                        .troops("1990-99-31", "Ghana", "GHA", "UNIFIL", 1, 1)
                        .troops("1990-03-31", "Atlantis", "XXX", "UNIFIL", 1, 1)
                        .troops("1990-03-31", "Ghana", "GHA", "UNIFILL", 1, 1)
                        .troops("1990-03-31", "Ghana", "RWA", "UNIFIL", 1, 1)
                        .line("1990-03-31,Ghana,GHA,UNTSO,NA,NA,NA,NA,NA,NA,NA,NA,NA,-1,0,1,1,0,1")
                        .line("1990-03-31,Ghana,GHA,UNTSO,NA,NA,NA,NA,NA,NA,NA,NA,NA,1,0,NA,1,0,1")
                        .line(
                                "1990-03-31,Ghana,GHA,UNTSO,NA,NA,NA,NA,NA,NA,NA,NA,NA,1,0,1,1,0,1,9,9")
                        .bytes();
        JsonPath report = load(file);
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getString("revision")).isNull();
        List<String> codes =
                given().get(report.getString("links.problems")).jsonPath().getList("data.code");
        assertThat(codes)
                .contains(
                        "not-a-date",
                        "unknown-country",
                        "unknown-mission",
                        "country-differs-from-code",
                        "not-a-count",
                        "total-missing",
                        "too-many-fields");
        List<Integer> lines =
                given().get(report.getString("links.problems")).jsonPath().getList("data.line");
        assertThat(lines).containsExactly(2, 3, 4, 5, 6, 7, 7, 8);
    }

    @Test
    void linesThatContradictEachOtherAreBothRefused() {
        JsonPath report =
                load(
                        new WideFile()
                                .troops("1990-04-30", "Ghana", "GHA", "UNIFIL", 10, 1)
                                .troops("1990-04-30", "Ghana", "GHA", "UNIFIL", 12, 1)
                                .troops("1990-04-30", "Rwanda", "RWA", "UNIFIL", 20, 0)
                                .bytes());
        assertThat(report.getInt("counts.rowsRefused")).isEqualTo(2);
        List<String> hints =
                given().get(report.getString("links.problems")).jsonPath().getList("data.hint");
        assertThat(hints).hasSize(2);
        assertThat(hints.getFirst()).contains("line 3");
        assertThat(hints.getLast()).contains("line 2");
        assertThat(given().get(report.getString("links.rejects")).asString().lines()).hasSize(3);
        assertThat(total("1990-04", "")).isEqualTo(20);
    }

    @Test
    void repeatedLineCountsOnce() {
        JsonPath report =
                load(
                        new WideFile()
                                .troops("1990-05-31", "Ghana", "GHA", "UNIFIL", 10, 1)
                                .troops("1990-05-31", "Ghana", "GHA", "UNIFIL", 10, 1)
                                .bytes());
        assertThat(report.getInt("counts.valuesRepeated")).isEqualTo(4);
        assertThat(report.getInt("counts.rowsRefused")).isZero();
        assertThat(total("1990-05", "")).isEqualTo(11);
    }

    @Test
    void dryRunReportsAndLoadsNothing() {
        byte[] file = new WideFile().troops("1990-06-30", "Ghana", "GHA", "UNIFIL", 10, 1).bytes();
        long before = newestRevision();
        JsonPath report = Imports.load("contributions", file, "dry.csv", "?dryRun=true");
        assertThat(report.getBoolean("dryRun")).isTrue();
        assertThat(report.getInt("counts.added")).isEqualTo(4);
        assertThat(newestRevision()).isEqualTo(before);
        given().get("/api/v1/contributions?from=1990-06&to=1990-06")
                .then()
                .body("data.size()", equalTo(0));
    }

    @Test
    void completeFileEndsWhatItLacksInItsMonths() {
        load(
                new WideFile()
                        .troops("1990-07-31", "Ghana", "GHA", "UNIFIL", 10, 1)
                        .troops("1990-07-31", "Rwanda", "RWA", "UNIFIL", 20, 0)
                        .troops("1990-08-31", "Rwanda", "RWA", "UNIFIL", 30, 0)
                        .bytes());
        byte[] newer = new WideFile().troops("1990-07-31", "Ghana", "GHA", "UNIFIL", 9, 1).bytes();
        JsonPath report = Imports.load("contributions", newer, "newer.csv", "?mode=complete");
        assertThat(report.getInt("counts.changed")).isEqualTo(1);
        assertThat(report.getInt("counts.ended")).isEqualTo(4);
        assertThat(total("1990-07", "")).isEqualTo(10);
        assertThat(total("1990-08", "")).isEqualTo(30);
        long before = report.getLong("revision") - 1;
        assertThat(total("1990-07", "&asKnownOn=" + before)).isEqualTo(31);
    }

    @Test
    void completeFileWithALineThatCannotBeReadEndsNothing() {
        load(month("1991-03-31", 5));
        byte[] slip =
                new String(month("1991-03-31", 6), StandardCharsets.UTF_8)
                        .replaceFirst("6,0,6", "G,0,6")
                        .getBytes(StandardCharsets.UTF_8);
        JsonPath report = Imports.load("contributions", slip, "slip.csv", "?mode=complete");
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getString("problems[0].code")).isEqualTo("lines-refused");
        assertThat(total("1991-03", "")).isEqualTo(30);
    }

    @Test
    void monthThatCannotHaveBeenObservedIsRefused() {
        for (String date : List.of("0000-01-31", "2999-01-31", "+12345-01-31", "1944-12-31")) {
            JsonPath report =
                    load(new WideFile().troops(date, "Ghana", "GHA", "UNIFIL", 10, 1).bytes());
            assertThat(report.getString("state")).isEqualTo("refused");
            assertThat(report.getString("problems[0].column")).isEqualTo("Date");
            assertThat(report.getString("problems[0].code"))
                    .isIn("month-out-of-range", "not-a-date");
        }
    }

    @Test
    void headerThatLacksColumnsOrHasThemTwiceIsNoLayout() {
        String text = new WideFile().text();
        refused(
                text.replace(",Troops_Total", "").getBytes(StandardCharsets.UTF_8),
                "unknown-layout");
        refused(
                text.replace("Troops_Total", "Troops_Male").getBytes(StandardCharsets.UTF_8),
                "unknown-layout");
    }

    @Test
    void fileOfAnotherDatasetIsRefusedSayingWhereItGoes() {
        String missions = given().get("/api/v1/datasets/missions/template").asString();

        refused(missions.getBytes(StandardCharsets.UTF_8), "unknown-layout")
                .then()
                .body("detail", containsString("/api/v1/datasets/missions/imports"))
                .body("detail", containsString("--dataset missions"))
                .body("detail", not(containsString("Known:")));
    }

    @Test
    void fileWithoutLinesIsRefused() {
        JsonPath report = load(new WideFile().bytes());
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getString("problems[0].code")).isEqualTo("no-lines");
    }

    @Test
    void cellsWithOddCharactersAreBadCells() {
        JsonPath report =
                load(
                        new WideFile()
                                .troops(
                                        "1991-04-30",
                                        "Gh\uD83D\uDE00na\u0001",
                                        "QQQ",
                                        "UNIFIL",
                                        1,
                                        0)
                                .bytes());
        assertThat(report.getString("problems[0].code")).isEqualTo("unknown-country");
    }

    @Test
    void fileIsReadHoweverItIsWritten() throws IOException {
        String text =
                new WideFile().troops("1990-09-30", "Cote d Ivoire", "CIV", "UNIFIL", 10, 1).text();
        load("\uFEFF".concat(text).getBytes(StandardCharsets.UTF_8));
        assertThat(total("1990-09", "&country=CIV")).isEqualTo(11);
        for (byte[] same :
                List.of(
                        text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
                        text.strip().getBytes(StandardCharsets.UTF_8),
                        text.replaceAll("[^,\r\n]+", "\"$0\"").getBytes(StandardCharsets.UTF_8),
                        text.replace("Cote d Ivoire", "Côte d’Ivoire")
                                .getBytes(Charset.forName("windows-1252")),
                        text.replace("CIV", "CIV'").getBytes(StandardCharsets.UTF_8),
                        text.replace("1990-09-30", "1990-09-29").getBytes(StandardCharsets.UTF_8),
                        gzipped(text))) {
            assertThat(load(same).getString("state")).isEqualTo("unchanged");
        }
    }

    @Test
    void encodingOtherThanUtf8IsSaid() {
        String text =
                new WideFile().troops("1990-10-31", "Côte d’Ivoire", "CIV", "UNIFIL", 10, 1).text();
        JsonPath report = load(text.getBytes(Charset.forName("windows-1252")));
        assertThat(report.getList("problems.code")).contains("not-utf-8");
        assertThat(report.getInt("counts.added")).isEqualTo(4);
    }

    @Test
    void fileThatStopsBeingCsvIsRefusedWhole() {
        String text =
                new WideFile().troops("1990-11-30", "Ghana", "GHA", "UNIFIL", 10, 1).text()
                        + "\"1990-11-30,never closed";
        JsonPath report = load(text.getBytes(StandardCharsets.UTF_8));
        assertThat(report.getString("state")).isEqualTo("refused");
        assertThat(report.getString("problems[0].code")).isEqualTo("unreadable");
        assertThat(report.getString("problems[0].severity")).isEqualTo("file");
    }

    @Test
    void formIsTakenToo() {
        byte[] file = new WideFile().troops("1990-12-31", "Ghana", "GHA", "UNIFIL", 10, 1).bytes();
        String location =
                given().header("Authorization", "Bearer " + Tokens.of("importer"))
                        .multiPart("file", "from a form.csv", file)
                        .post(IMPORTS)
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location");
        assertThat(Imports.finished(location).getString("fileName")).isEqualTo("from a form.csv");
    }

    @Test
    void importNeedsATokenOfAnImporter() {
        byte[] file = new WideFile().bytes();
        given().contentType("text/csv")
                .body(file)
                .post(IMPORTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().header("Authorization", "Bearer " + Tokens.of("editor"))
                .contentType("text/csv")
                .body(file)
                .post(IMPORTS)
                .then()
                .statusCode(403);
    }

    @Test
    void listOfImportsIsNeverTakenFromACache() {
        var list = given().get(IMPORTS);
        assertThat(list.header("ETag")).isNull();
        assertThat(list.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void wrongOptionsAndAddressesAreRefused() {
        byte[] file = new WideFile().bytes();
        Imports.post("contributions", file, "x.csv", "?dryRun=maybe").then().statusCode(400);
        Imports.post("contributions", file, "x.csv", "?mode=replace").then().statusCode(400);
        Imports.post("contribution", file, "x.csv", "")
                .then()
                .statusCode(404)
                .body("detail", containsString("contributions"));
        given().get(IMPORTS + "/999999").then().statusCode(404);
        given().get(IMPORTS + "/x/problems").then().statusCode(404);
    }

    @Test
    void damagedGzipIsRefused() throws IOException {
        byte[] cutOff = Arrays.copyOf(gzipped(new WideFile().text()), 60);
        Imports.post("contributions", cutOff, "x.csv.gz", "")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        Imports.post("contributions", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3}, "x.csv.gz", "")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void keySentTwiceIsOneImport() {
        String key = UUID.randomUUID().toString();
        byte[] file = new WideFile().troops("1991-01-31", "Ghana", "GHA", "UNIFIL", 10, 1).bytes();
        String first = withKey(key, file);
        assertThat(withKey(key, file)).isEqualTo(first);
        byte[] other = new WideFile().troops("1991-01-31", "Ghana", "GHA", "UNIFIL", 11, 0).bytes();
        post(key, other)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:peaceops:problem:idempotency-key-reused"));
    }

    @Test
    void nothingIsFetchedUntilAHostIsNamed() {
        given().header("Authorization", "Bearer " + Tokens.of("importer"))
                .contentType("application/json")
                .body("{\"url\": \"https://example.org/contributions.csv\"}")
                .post("/api/v1/datasets/contributions/imports")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:peaceops:problem:fetching-off"))
                .body("detail", containsString("peaceops.imports.fetch.hosts"));
    }

    @Test
    void pagesAreOfOneRevisionWhateverIsImportedMeanwhile() {
        load(month("1991-02-28", 1));
        List<String> walked = new ArrayList<>();
        String next = "/api/v1/contributions?from=1991-02&to=1991-02&size=7";
        List<CompletableFuture<JsonPath>> imports = new ArrayList<>();
        for (int change = 2; next != null; change++) {
            JsonPath page =
                    given().urlEncodingEnabled(false)
                            .get(next)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            for (Object row : page.getList("data")) {
                walked.add(row.toString());
            }
            if (change < 8) {
                byte[] changed = month("1991-02-28", change);
                imports.add(CompletableFuture.supplyAsync(() -> load(changed)));
                imports.getLast().join();
            }
            next = page.getString("links.next");
        }
        assertThat(walked).hasSize(24).doesNotHaveDuplicates();
        assertThat(walked)
                .allMatch(row -> row.contains("personnelType:troops") == row.contains("total:1,"));
        assertThat(imports)
                .hasSize(4)
                .allMatch(i -> i.join().getString("state").equals("completed"));
    }

    /** Six countries with as many troops each. */
    private static byte[] month(String date, int troops) {
        WideFile file = new WideFile();
        for (String code : List.of("ETH", "GHA", "RWA", "SEN", "TZA", "UGA")) {
            file.troops(date, code, code, "UNIFIL", troops, 0);
        }
        return file.bytes();
    }

    private static Response refused(byte[] file, String code) {
        long before = newestRevision();
        var answer = Imports.post("contributions", file, "file.bin", "");
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:peaceops:problem:" + code));
        JsonPath kept =
                given().get(answer.jsonPath().getString("import"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(kept.getString("state")).isEqualTo("refused");
        assertThat(kept.getString("problems[0].code")).isEqualTo(code);
        assertThat(kept.getString("problems[0].severity")).isEqualTo("file");
        assertThat(newestRevision()).isEqualTo(before);
        return answer;
    }

    private static String withKey(String key, byte[] file) {
        return post(key, file).then().statusCode(202).extract().header("Location");
    }

    private static Response post(String key, byte[] file) {
        return given().header("Authorization", "Bearer " + Tokens.of("importer"))
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post(IMPORTS);
    }

    private static byte[] gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static JsonPath load(byte[] file) {
        return Imports.load("contributions", file, "made-up.csv", "");
    }

    private static long newestRevision() {
        return given().get("/api/v1/missions?size=1").jsonPath().getLong("revision");
    }

    private static int total(String month, String more) {
        return given().get(
                        "/api/v1/contributions/summary?from=%1$s&to=%1$s%2$s"
                                .formatted(month, more))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("data[0].total");
    }
}
