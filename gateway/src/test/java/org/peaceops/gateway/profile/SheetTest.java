package org.peaceops.gateway.profile;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class SheetTest extends ProfilesOverStubs {

    private static final Pattern NUMBER_CELL =
            Pattern.compile("<td class=\"n\">(.*?)</td>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"countries/GHA", "programs/APRRP", "missions/UNMISS"})
    void eachNumberLinksToWhatExplainsItAtTheSameSnapshot(String profile) {
        String page = page(profile);

        List<String> numbers =
                NUMBER_CELL.matcher(page).results().map((MatchResult m) -> m.group(1)).toList();
        assertThat(numbers).isNotEmpty().allMatch(n -> n.startsWith("<a href=\"/api/v1/"));
        assertThat(numbers)
                .allMatch(n -> n.contains("asKnownOn=") || n.contains("snapshot=" + snapshot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries/GHA", "programs/APRRP", "missions/UNMISS"})
    void eachPageNamesSnapshotSourcesAndWhetherItIsMadeUp(String profile) {
        assertThat(page(profile))
                .contains(snapshot)
                .contains("MADE-UP: Made-up list, Nobody")
                .contains("Deployments are observations, not made up.")
                .contains("@page")
                .doesNotContain("<script");
    }

    @Test
    void whatIsMadeUpIsSaidInABanner() {
        metrics.answers(
                "/api/v1/contributions",
                "{\"data\": [{\"provenance\": {\"source\": null, \"synthetic\": true}}]}");

        assertThat(page("countries/GHA"))
                .contains("role=\"alert\">Deployments on this page are made up for demonstration.");
    }

    @Test
    void whatIsNotReportedIsSaidAndIsNoZero() {
        assertThat(page("countries/GHA"))
                .contains("not reported")
                .containsPattern("formed police</td><td class=\"n\"><a [^>]+>not reported</a>");
        assertThat(page("programs/APRRP"))
                .contains("cannot be said")
                .contains("no persons whose sex is known");
    }

    @Test
    void aPartThatIsMissingIsSaidInWords() {
        partners.kill();
        try {
            String page =
                    when().get("/api/v1/profiles/countries/GHA?format=html")
                            .then()
                            .statusCode(200)
                            .header("Cache-Control", "no-store")
                            .extract()
                            .asString();
            assertThat(page).contains("Missing: partners-service does not answer at present.");
        } finally {
            partners.revive();
        }
    }

    @Test
    void textIsEscaped() {
        assertThat(page("programs/APRRP"))
                .contains("Make &lt;six&gt; partners &amp; others ready.");
    }

    @Test
    void aBrowserGetsThePageAndAProgramTheJson() {
        String path = "/api/v1/profiles/countries/GHA?snapshot=" + snapshot;

        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .when()
                .get(path)
                .then()
                .contentType("text/html");
        given().accept("*/*").when().get(path).then().contentType("application/json");
        given().accept("text/csv").when().get(path).then().statusCode(406);
        when().get(path + "&format=csv").then().statusCode(406);
        when().get(path + "&format=pdf")
                .then()
                .statusCode(400)
                .body("detail", containsString("one of html, json"));
    }

    private String page(String profile) {
        return when().get(
                        "/api/v1/profiles/%s?format=html&snapshot=%s".formatted(profile, snapshot))
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }
}
