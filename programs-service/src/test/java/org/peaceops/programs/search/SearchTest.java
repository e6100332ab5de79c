package org.peaceops.programs.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.programs.Editable;
import org.peaceops.programs.Editor;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class SearchTest {

    private static final String SEARCH = "/api/v1/search";

    @ParameterizedTest
    @CsvSource({
        "GPOI,              programs, GPOI",
        "pcrs,              systems,  PCRS",
        "OMA,               offices,  OMA",
        "NIO,               courses,  NIO",
        "gpoi-total-budget, figures,  gpoi-total-budget",
        "UN-PSP-E-GUIDE,    sources,  UN-PSP-E-GUIDE"
    })
    void codeComesFirst(String words, String kind, String code) {
        JsonPath hits = search(words, "");
        List<String> first =
                hits.getList(
                        "data.findAll { it.code.equalsIgnoreCase('%s') }.kind".formatted(code));
        assertThat(first).contains(kind);
        // several resources may have the code; they all stand before whatever else was found
        assertThat(hits.<String>getList("data.code").subList(0, first.size()))
                .allMatch(code::equalsIgnoreCase);
    }

    @ParameterizedTest
    @CsvSource({
        "Force Generation Service,                 offices/OMA-FGS",
        "peacekeeping capability readiness system, systems/PCRS",
        "Global Peace Operations Initiative,       programs/GPOI",
        "senior mission leaders,                   courses/SML",
        "'\"Denton Program\"',                     programs/DENTON"
    })
    void wordsOfATitleFindItFirst(String words, String found) {
        assertThat(addresses(search(words, ""))).startsWith(found);
        assertThat(search(words, "").getString("data[0].matched")).isEqualTo("words");
    }

    @Test
    void formsOfAWordFindOneAnother() {
        String word = Editor.aWord();
        String code =
                Editable.SYSTEMS.added("{\"purpose\": \"Inspects %s balloons.\"}".formatted(word));
        for (String words :
                List.of(
                        "inspected balloon " + word,
                        "INSPECTION BALLOONS " + word,
                        "inspecting " + word)) {
            assertThat(addresses(search(words, ""))).as(words).containsExactly("systems/" + code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Global Peace Opertions Initative, programs/GPOI",
        "Conventinal Wepons Destruction,   programs/CWD",
        "Ofice of Militry Affairs,         offices/OMA",
        "Securty Council Afairs,           offices/SCAD",
        "Capabilty Readyness System,       systems/PCRS",
        "Natonal Investigaton Oficers,     courses/NIO",
        "deminig teams Sri Lnka,           figures/cwd-sri-lanka-women-teams",
        "policy peackeeping INL,           sources/INL-POLICE-PEACEKEEPING",
        "Pecebuilding Fnd,                 programs/PBF"
    })
    void typosAreForgiven(String words, String found) {
        assertThat(search(words, "").<String>getList("data.matched"))
                .containsAnyOf("similar", "some")
                .doesNotContain("words");
        List<String> hits = addresses(search(words, ""));
        assertThat(hits.subList(0, Math.min(5, hits.size()))).contains(found);
    }

    @Test
    void nothingIsFoundForWhatIsNotThere() {
        assertThat(addresses(search("zzxqwvkjhq", ""))).isEmpty();
    }

    @Test
    void wordLeftOutIsNotFound() {
        String word = Editor.aWord();
        String with = Editable.SYSTEMS.added("{\"purpose\": \"%s and kites.\"}".formatted(word));
        String without = Editable.SYSTEMS.added("{\"purpose\": \"%s.\"}".formatted(word));
        assertThat(addresses(search(word, "")))
                .containsExactlyInAnyOrder("systems/" + with, "systems/" + without);
        assertThat(addresses(search(word + " -kites", ""))).containsExactly("systems/" + without);
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsHeldIsFoundAtItsAddress(Editable kind) {
        String word = Editor.aWord();
        String code = kind.added("{\"%s\": \"About %s\"}".formatted(kind.text, word));
        JsonPath hits = search(word, "");
        assertThat(addresses(hits)).containsExactly(kind.resource() + "/" + code);
        assertThat(hits.getString("data[0].title")).contains(word);
        given().get(hits.getString("data[0].links.self"))
                .then()
                .statusCode(200)
                .body(kind.key, equalTo(code));
        Editor.delete(kind.address(code)).then().statusCode(204);
        assertThat(addresses(search(word, "")).stream().filter(a -> a.endsWith(code))).isEmpty();
    }

    @Test
    void onlyTheKindsAskedForAreFound() {
        String word = Editor.aWord();
        String system = Editable.SYSTEMS.added("{\"name\": \"%s\"}".formatted(word));
        String office = Editable.OFFICES.added("{\"name\": \"%s\"}".formatted(word));
        Editable.COURSES.added("{\"name\": \"%s\"}".formatted(word));
        assertThat(addresses(search(word, "&kind=systems"))).containsExactly("systems/" + system);
        assertThat(addresses(search(word, "&kind=systems,offices")))
                .containsExactlyInAnyOrder("systems/" + system, "offices/" + office);
        given().get(SEARCH + "?q=peace&kind=system")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("kind"));
    }

    @Test
    void typosAreForgivenWithinOneKind() {
        assertThat(addresses(search("Militry Afairs", "&kind=offices")))
                .contains("offices/OMA")
                .allMatch(address -> address.startsWith("offices/"));
    }

    @Test
    void wordsAreNeeded() {
        for (String query : List.of("", "?q=", "?q=%20", "?q=" + "x".repeat(301))) {
            given().urlEncodingEnabled(false)
                    .get(SEARCH + query)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("q"));
        }
        given().get(SEARCH + "?q=" + "x".repeat(300)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "& | ! ( )",
                "\"",
                "\"\"",
                "\"peace",
                "'",
                "''",
                "peace'",
                "%",
                "%%",
                "\\",
                "\\\\",
                "peace\\",
                "\\'",
                "😀",
                "a😀b",
                "-",
                "--",
                "-peace",
                "- -",
                "or",
                "or or",
                "and the",
                "the",
                "!peace",
                "peace & war",
                "peace:*",
                "a:b:c",
                "<->",
                "<1>",
                "$1",
                "?",
                "{}",
                "[]",
                "*",
                ";",
                "'; drop table program; --",
                "peace\tforce\n",
                "\uD83D",
                "\u202E",
                "http://example.org/a\\b",
                "/a/b.c",
                "x@y.z",
                "1",
                "1.5e3",
                "ﬁ",
                "é",
                "日本",
                "q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 q11 q12 q13 q14 q15 q16 q17 q18 q19 q20 q21 q22"
            })
    void nothingThatIsAskedIsAFaultOfTheService(String words) {
        for (String kind : List.of("", "offices")) {
            var request = given().queryParam("q", words);
            int status =
                    (kind.isEmpty() ? request : request.queryParam("kind", kind))
                            .get(SEARCH)
                            .statusCode();
            assertThat(status).as(words).isIn(200, 400);
        }
    }

    @Test
    void nulCharacterIsRefused() {
        given().urlEncodingEnabled(false).get(SEARCH + "?q=a%00b").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"peace", "peackeeping militry"})
    void pagesNeitherRepeatNorLoseHits(String words) {
        List<String> whole = addresses(search(words, "&size=1000"));
        List<String> walked = new ArrayList<>();
        JsonPath page = search(words, "&size=7&include=total");
        assertThat(page.getInt("page.total")).isEqualTo(whole.size());
        walked.addAll(addresses(page));
        while (page.getString("links.next") != null) {
            page = given().urlEncodingEnabled(false).get(page.getString("links.next")).jsonPath();
            walked.addAll(addresses(page));
        }
        assertThat(walked).isEqualTo(whole).hasSizeGreaterThan(7).doesNotHaveDuplicates();
        assertThat(search(words, "&size=1000").<Integer>getList("data.rank"))
                .isEqualTo(
                        java.util.stream.IntStream.rangeClosed(1, whole.size()).boxed().toList());
    }

    @Test
    void rowIsFoundAsItWasKnown() {
        String word = Editor.aWord();
        String early = Editable.SYSTEMS.added("{\"name\": \"%s first\"}".formatted(word));
        long before = given().get(Editable.SYSTEMS.address(early)).jsonPath().getLong("revision");
        String late = Editable.SYSTEMS.added("{\"name\": \"%s second\"}".formatted(word));
        Editor.patched(Editable.SYSTEMS.address(early), "{\"name\": \"Renamed\"}");
        assertThat(addresses(search(word, ""))).containsExactly("systems/" + late);
        assertThat(addresses(search(word, "&asKnownOn=" + before)))
                .containsExactly("systems/" + early);
        assertThat(search(word, "&asKnownOn=" + before).getString("data[0].title"))
                .isEqualTo(word + " first");
        assertThat(addresses(search(word, "&asKnownOn=" + (before - 1)))).isEmpty();
        assertThat(addresses(search("peace", "&asKnownOn=0"))).isEmpty();
    }

    @Test
    void typoIsForgivenInWhatWasKnownThen() {
        String word = Editor.aWord();
        String early = Editable.SYSTEMS.added("{\"name\": \"%sholder\"}".formatted(word));
        long before = given().get(Editable.SYSTEMS.address(early)).jsonPath().getLong("revision");
        Editor.delete(Editable.SYSTEMS.address(early)).then().statusCode(204);
        assertThat(addresses(search(word + "hlder", "&asKnownOn=" + before)))
                .containsExactly("systems/" + early);
        assertThat(addresses(search(word + "hlder", ""))).doesNotContain("systems/" + early);
    }

    @Test
    void excerptMarksTheWords() {
        String word = Editor.aWord();
        Editable.SYSTEMS.added("{\"purpose\": \"Holds %s.\"}".formatted(word));
        assertThat(search(word, "").getString("data[0].excerpt")).contains("**" + word + "**");
    }

    @Test
    void hitsComeInEachFormat() {
        given().get(SEARCH + "?q=peace&format=csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));
        given().get(SEARCH + "?q=peace&format=ndjson").then().statusCode(200);
        given().get(SEARCH + "?q=peace&format=xlsx").then().statusCode(200);
    }

    private static List<String> addresses(JsonPath hits) {
        List<String> kinds = hits.getList("data.kind");
        List<String> codes = hits.getList("data.code");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            all.add(kinds.get(i).toLowerCase(Locale.ROOT) + "/" + codes.get(i));
        }
        return all;
    }

    private static JsonPath search(String words, String query) {
        return given().queryParam("q", words)
                .get(SEARCH + (query.isEmpty() ? "" : "?" + query.substring(1)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
