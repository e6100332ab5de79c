package org.peaceops.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.launcher.testing.RunningStack;

/**
 * Indicators and figure checks over a real delivery, through the whole stack. The lists of partners
 * that no source names are made up here, to show that a check comes alive when they come.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FigureChecksStackTest {

    private static final Path DELIVERY =
            RunningStack.ROOT
                    .resolve("../shared/data/ipi/full_gender_data.2014-10-22.csv")
                    .normalize();

    private static final String VALUES =
            "/api/v1/indicators/womens-growth/values?cohort=program:APRRP&versus=not:program:APRRP&from=2010-09&to=2013-09&membership=ever&personnelType=military";

    private static final String OF_THE_SIX =
            "{\"indicator\": \"womens-growth\", \"cohort\": \"program:APRRP\", \"versus\": \"not:program:APRRP\", \"from\": \"2010-09\", \"to\": \"2013-09\", \"membership\": \"ever\", \"personnelType\": \"military\", \"of\": \"%s\"}";

    private static final String GPOI_WOMEN = "gpoi-growth-of-deployed-women-partners";

    /** Fifty-five contributors, as many as a document counts partners; who they are is made up. */
    private static final List<String> MADE_UP =
            Stream.of(
                            "ARG BGD BEN BOL BRA BFA BDI KHM CMR TCD CHL CHN COL COG CIV DNK ECU",
                            "EGY SLV ETH FJI GAB GMB GHA GTM GIN HND IND IDN ITA JOR KEN KGZ LBR",
                            "MWI MYS MLI MNG MAR NAM NPL NER NGA PAK PRY PER PHL POL RWA SEN SLE",
                            "ZAF LKA TZA TGO")
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();

    @TempDir static Path place;

    private static RunningStack stack;
    private static String permalink;
    private static String before;

    @BeforeAll
    static void up() throws Exception {
        assumeTrue(Files.isReadable(DELIVERY), "no real delivery at " + DELIVERY);
        stack = RunningStack.on(place.resolve("data"));
    }

    @AfterAll
    static void down() throws Exception {
        if (stack != null) {
            stack.down();
        }
    }

    @Test
    @Order(1)
    void generatedRowsReproduceNothing() throws Exception {
        state(figure("six-generated", "63.82", null, OF_THE_SIX.formatted("cohort")));
        JsonNode check = stack.json("/api/v1/figures/six-generated/check");
        assertThat(check.path("state").asText()).isEqualTo("not-reproducible");
    }

    @Test
    @Order(2)
    void theIndicatorHasItsTrueValues() throws Exception {
        stack.load(DELIVERY);
        JsonNode values = stack.json(VALUES);

        assertThat(values.at("/results/0/cohort/value").decimalValue())
                .isEqualByComparingTo("63.82");
        assertThat(values.at("/results/0/comparison/value").decimalValue())
                .isEqualByComparingTo("-0.56");
        assertThat(values.at("/results/0/cohort/formula").asText())
                .isEqualTo("100 × (711 − 434) ÷ 434 = 63.82");
        assertThat(values.path("cohort").path("members").findValuesAsText("country"))
                .containsExactly("ETH", "GHA", "RWA", "SEN", "TZA", "UGA");
        assertThat(values.at("/cohort/members/0/reason").asText()).contains("fiscal year 2015");
        assertThat(values.at("/notes/0").asText()).contains("ETH, GHA, RWA, SEN, TZA, UGA");
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({
        "headcount?cohort=all&to=2014-02, 98350",
        "headcount?to=2014-02, 98350",
        "womens-share?cohort=all&to=2014-02, 3.82",
        "share-of-women?cohort=program:APRRP&to=2014-02, 29.78",
        "contributors?cohort=all&to=2014-02, 122",
        "average?cohort=list:GHA&from=2013-01&to=2013-12, 2906.67",
        "growth?cohort=program:APRRP&sex=female&personnelType=military&from=2010-09&to=2013-09&aggregate=mean-of-growth, 73.07",
        "cohort-size?cohort=program:APRRP, 6"
    })
    void othersHaveTheirTrueValues(String question, String value) throws Exception {
        String path = "/api/v1/indicators/" + question.replace("?", "/values?");
        assertThat(stack.json(path).at("/results/0/cohort/value").decimalValue())
                .isEqualByComparingTo(value);
    }

    @Test
    @Order(4)
    void membersOfThoseMonthsAloneAreNone() throws Exception {
        JsonNode values = stack.json(VALUES.replace("membership=ever", "membership=at-end"));
        assertThat(values.path("results")).isEmpty();
        assertThat(values.at("/why/0").asText()).startsWith("program:APRRP holds no country");
        assertThat(values.at("/cohort/leftOut/0/reason").asText()).contains("not on 2013-09-30");
    }

    @Test
    @Order(5)
    void anEvaluationIsAReadAndNeedsNoToken() throws Exception {
        String body = "{\"to\": \"2014-02\"}";
        assertThat(stack.post("/api/v1/indicators/headcount/evaluations", null, body).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource({
        "six-exactly, 63.82, , cohort, reproduces",
        "six-rounded, 64, , cohort, within-stated-rounding",
        "six-more, 60, more than, cohort, within-stated-rounding",
        "six-other, 109, , cohort, differs",
        "others-exactly, -0.56, , versus, reproduces"
    })
    void aFigureIsCheckedAgainstTheData(
            String id, String value, String qualifier, String of, String state) throws Exception {
        state(figure(id, value, qualifier, OF_THE_SIX.formatted(of)));
        JsonNode check = stack.json("/api/v1/figures/" + id + "/check");
        assertThat(check.path("state").asText()).as(check.toPrettyString()).isEqualTo(state);
        assertThat(check.at("/rows/rows")).isNotEmpty();
        for (JsonNode row : check.at("/rows/rows")) {
            assertThat(row.path("importId").asLong()).isPositive();
            assertThat(row.path("line").asLong()).isGreaterThan(1);
            assertThat(List.of("month", "country", "mission", "personnelType"))
                    .allMatch(row::hasNonNull);
        }
    }

    @Test
    @Order(7)
    void whatTheDocumentsStateIsCheckedAsFarAsTheDataGo() throws Exception {
        assertThat(lacks(GPOI_WOMEN)).containsExactly("cohort-not-known");
        assertThat(lacks("gpoi-growth-of-deployed-military-partners"))
                .contains("african-union-deployments", "date-not-stated", "cohort-not-known");
        assertThat(lacks("gpoi-women-trained")).containsExactly("other-records");
        assertThat(lacks("gpoi-launch-year")).containsExactly("no-recipe");
        assertThat(lacks("aprrp-rapid-deployment-pledges"))
                .containsExactly("date-not-stated", "records-not-loaded");

        JsonNode six = stack.json("/api/v1/figures/aprrp-partner-countries/check");
        assertThat(six.path("state").asText()).isEqualTo("reproduces");
        assertThat(six.at("/rows/rows").findValuesAsText("id")).contains("APRRP-GHA-FY2015");
        assertThat(six.at("/notes/0").asText()).contains("from the document that states");
    }

    @Test
    @Order(8)
    void allAreCheckedWithinOneAnswer() throws Exception {
        JsonNode checks = stack.json("/api/v1/figures/checks");
        assertThat(checks.path("unavailable")).isEmpty();
        assertThat(checks.path("total").asInt()).isGreaterThan(120);
        // of the documents the partners of APRRP, of ours six-generated, six-exactly,
        // others-exactly
        assertThat(checks.at("/states/reproduces").asInt()).isEqualTo(4);
        for (JsonNode row : checks.path("data")) {
            boolean reproduces = row.path("state").asText().equals("reproduces");
            assertThat(!reproduces || row.path("rows").asInt() > 0).as(row.toString()).isTrue();
        }
    }

    @Test
    @Order(9)
    void aListThatComesByImportBringsItsChecksToLife() throws Exception {
        String recipe = OF_THE_SIX.formatted("cohort").replace("APRRP", "GPOI");
        state(figure("gpoi-in-these-months", "1", "at least", recipe));
        assertThat(lacks("gpoi-in-these-months")).containsExactly("cohort-not-known");

        importPartners(MADE_UP.subList(0, 3));
        assertThat(lacks("gpoi-in-these-months")).containsExactly("cohort-not-whole");

        importPartners(MADE_UP);
        assertThat(stack.json("/api/v1/figures/gpoi-in-these-months/check").path("state").asText())
                .isIn("within-stated-rounding", "differs");
        assertThat(stack.json("/api/v1/figures/gpoi-partner-countries-pm-gpi/check").path("state"))
                .hasToString("\"reproduces\"");
        assertThat(stack.json("/api/v1/figures/gpoi-partner-countries-pm-wps/check").path("state"))
                .hasToString("\"within-stated-rounding\"");
        assertThat(lacks(GPOI_WOMEN)).containsExactly("months-not-loaded");
        JsonNode women = stack.json("/api/v1/figures/" + GPOI_WOMEN + "/check");
        assertThat(women.at("/missing/0/months/0").asText()).isEqualTo("2020-09");
    }

    @Test
    @Order(10)
    void oneRowLessAndTheFigureNoLongerReproduces() throws Exception {
        JsonNode check = stack.json("/api/v1/figures/six-exactly/check");
        permalink = check.at("/links/permalink").asText();
        before = stack.get(permalink).body();

        List<String> lines = Files.readAllLines(DELIVERY, StandardCharsets.ISO_8859_1);
        List<String> fewer =
                lines.stream().filter(l -> !l.startsWith("2013-09-30,Ghana,GHA,UNMIL,")).toList();
        assertThat(fewer).hasSize(lines.size() - 1);
        Path file = place.resolve("one-row-less.csv");
        Files.write(file, fewer, StandardCharsets.ISO_8859_1);
        stack.load(file, "--mode=complete");

        JsonNode after = stack.json("/api/v1/figures/six-exactly/check");
        assertThat(after.path("state").asText()).isEqualTo("differs");
        // 62 women fewer in 2013-09
        assertThat(after.at("/recomputed/formula").asText())
                .isEqualTo("100 × (649 − 434) ÷ 434 = 49.54");
    }

    @Test
    @Order(11)
    void theEarlierCheckIsStillFoundByteForByte() throws Exception {
        assertThat(stack.get(permalink).body()).isEqualTo(before);
    }

    private static List<String> lacks(String id) throws Exception {
        JsonNode check = stack.json("/api/v1/figures/" + id + "/check");
        assertThat(check.path("state").asText()).isEqualTo("not-reproducible");
        return check.path("missing").findValuesAsText("kind");
    }

    private static void state(String figure) throws Exception {
        var answer = stack.post("/api/v1/figures", "editor", figure);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String figure(String id, String value, String qualifier, String recipe) {
        return """
                {"id": "%s", "program": "APRRP", "measure": "made-up-measure", "value": %s, "unit": "percent",
                 "qualifier": %s, "clock": "between", "from": "2010-09", "to": "2013-09",
                 "statement": "Made up for this test.", "recipe": %s, "source": {"code": "PM-GPI", "locator": "none"}}"""
                .formatted(id, value, qualifier == null ? "null" : '"' + qualifier + '"', recipe);
    }

    private static void importPartners(List<String> countries) throws Exception {
        String rows =
                countries.stream()
                        .map("%s,GPOI,MADE-UP,none"::formatted)
                        .collect(Collectors.joining("\n"));
        Path file = place.resolve("partners-%d.csv".formatted(countries.size()));
        Files.writeString(file, "country,program,source.code,source.locator\n" + rows + "\n");
        stack.load(file, "--dataset=partnerships");
    }
}
