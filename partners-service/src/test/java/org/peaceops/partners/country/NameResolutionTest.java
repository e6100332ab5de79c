package org.peaceops.partners.country;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.testing.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class NameResolutionTest {

    private static final String RESOLVE = "/api/v1/countries/resolve";

    /** Seen from this module's folder, where Maven runs its tests. */
    private static final Path DATA = Path.of("..", "..", "shared", "data");

    private static final int AT_ONCE = 100;

    @ParameterizedTest
    @CsvSource({
        "Cote d Ivoire, , CIV, folded",
        "CIV, , CIV, alpha-3",
        "ci, , CIV, alpha-2",
        "384, , CIV, m49",
        "Ghana, , GHA, current-name",
        "Swaziland, , SWZ, former-name",
        "Swaziland, 2014-02-28, SWZ, former-name",
        "Zaire, 1995-01-01, COD, former-name",
        "Burma, , MMR, former-name",
        "Cape Verde, , CPV, former-name",
        "Bolivia, , BOL, alternative-name",
        "Viet Nam, , VNM, current-name",
        "Vietnam, , VNM, folded",
        "Macedonia, 2014-02-28, MKD, former-name",
        "Macedonia, 2020-01-01, MKD, former-name",
        "The former Yugoslav Republic of Macedonia, 2014-02-28, MKD, former-name",
        "North Macedonia, 2020-01-01, MKD, current-name",
        "Turkey, 2014-02-28, TUR, former-name",
        "Türkiye, , TUR, current-name",
        "Turkiye, , TUR, folded",
        "DR Congo, , COD, alternative-name",
        "Congo-Kinshasa, , COD, alternative-name"
    })
    void nameMeansItsCountryByARule(String name, String on, String country, String rule) {
        RequestSpecification request = given().queryParam("name", name);
        (on == null ? request : request.queryParam("on", on))
                .get(RESOLVE)
                .then()
                .statusCode(200)
                .body("data[0].asked", equalTo(name))
                .body("data[0].country", equalTo(country))
                .body("data[0].rule", equalTo(rule))
                .body("data[0].candidates", hasSize(0))
                .body("data[0].explanation", containsString(name));
    }

    @Test
    void dayIsSaidToLieOutsideANamesTime() {
        given().get(RESOLVE + "?name=Swaziland&on=2020-01-01")
                .then()
                .body("data[0].country", equalTo("SWZ"))
                .body("data[0].explanation", containsString("though not on 2020-01-01"));
    }

    @Test
    void whatStandsForNoCountryResolvesToNothingAndSaysSo() {
        for (String text : List.of("ZZ [Undetermined]", "BDS", "#N/A", "Atlantis", "002")) {
            given().queryParam("name", text)
                    .get(RESOLVE)
                    .then()
                    .statusCode(200)
                    .body("data[0].country", nullValue())
                    .body("data[0].name", nullValue())
                    .body("data[0].rule", equalTo("none"))
                    .body("data[0].explanation", containsString(text));
        }
    }

    @Test
    void candidatesAreNamedWhereItIsNotSure() {
        given().get(RESOLVE + "?name=Nigera")
                .then()
                .body("data[0].country", nullValue())
                .body("data[0].candidates.country", hasItems("NER", "NGA"))
                .body("data[0].candidates.find { it.country == 'NGA' }.name", equalTo("Nigeria"));
    }

    @Test
    void severalNamesAreAnsweredInTheirOrderInAnyFormat() {
        given().queryParam("name", "Ghana", "Bonaire, Sint Eustatius and Saba", "Ghana")
                .get(RESOLVE)
                .then()
                .body("data.country", equalTo(List.of("GHA", "BES", "GHA")))
                .body("page.size", equalTo(3));
        assertThat(given().get(RESOLVE + "?name=gh&name=BDS&format=csv").asString().lines())
                .hasSize(3)
                .startsWith("asked,country,name,rule,candidates,explanation")
                .element(1)
                .asString()
                .startsWith("gh,GHA,Ghana,alpha-2,");
    }

    @Test
    void countriesOfADayAreThoseThatStoodForATerritory() {
        List<String> then =
                given().get("/api/v1/countries?size=1000&on=2000-01-01")
                        .jsonPath()
                        .getList("data.alpha3");
        assertThat(then).contains("YUG", "SDN", "HRV").doesNotContain("SRB", "SSD", "SUN", "SCG");
        given().get("/api/v1/countries/SRB")
                .then()
                .body("partOf.country", equalTo(List.of("YUG", "SCG")))
                .body("partOf[1].from", equalTo("2003-02-04"))
                .body("partOf[1].to", equalTo("2006-06-02"));
        given().get("/api/v1/countries?on=2000").then().statusCode(400);
    }

    @Test
    void nameIsNeeded() {
        given().get(RESOLVE).then().statusCode(400).body("violations[0].field", equalTo("name"));
        given().get(RESOLVE + "?name=Ghana&on=2014")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("on"));
    }

    @Test
    void everyCountryOfTheContributionsResolves() throws IOException {
        for (String delivery : List.of("10-22", "10-29")) {
            Set<List<String>> written =
                    written(
                            "ipi/full_gender_data.2014-%s.csv".formatted(delivery),
                            row -> !row.getField("Contributor").equals("all"),
                            "Contributor",
                            "Contributor_ISO-3");
            assertThat(agreeing(written)).hasSize(130);
        }
    }

    @Test
    void everyCountryOfTheRankingResolves() throws IOException {
        Set<List<String>> written =
                written(
                        "un/Rank.csv",
                        row -> !row.getField("ISOCode3").isBlank(),
                        "ISOCode3",
                        "M49_Code",
                        "Contributing_Country");
        assertThat(agreeing(written)).hasSize(122);
    }

    @Test
    void everyNationalityOfTheFatalitiesResolves() throws IOException {
        Set<List<String>> written =
                written(
                        "un/dppadposs-fatalities.csv",
                        row -> !row.getField("casualty_nationality").startsWith("ZZ"),
                        "isocode3",
                        "m49_code",
                        "casualty_nationality");
        assertThat(agreeing(written)).hasSize(132).contains("YUG", "SCG", "CIV");
    }

    /** The countries that the rows name, each the same by every column. */
    private static Set<String> agreeing(Set<List<String>> written) {
        Set<String> texts = written.stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<String, String> meant = meant(List.copyOf(texts));
        Set<String> countries = new TreeSet<>();
        for (List<String> row : written) {
            Set<String> same = row.stream().map(meant::get).collect(Collectors.toSet());
            assertThat(same).as(row.toString()).hasSize(1).doesNotContainNull();
            countries.addAll(same);
        }
        return countries;
    }

    private static Map<String, String> meant(List<String> texts) {
        Map<String, String> meant = new HashMap<>();
        for (int i = 0; i < texts.size(); i += AT_ONCE) {
            List<String> some = texts.subList(i, Math.min(texts.size(), i + AT_ONCE));
            JsonPath answer =
                    given().queryParam("name", some)
                            .get(RESOLVE)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            List<String> countries = answer.getList("data.country");
            for (int j = 0; j < some.size(); j++) {
                meant.put(some.get(j), countries.get(j));
            }
        }
        return meant;
    }

    /** Cells that are not blank, row by row, each combination once. */
    private static Set<List<String>> written(
            String file, Predicate<NamedCsvRecord> wanted, String... columns) throws IOException {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "not beside this project, so not tested: " + path);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
            Set<List<String>> written = new HashSet<>();
            rows.stream().filter(wanted).forEach(row -> written.add(cells(row, columns)));
            written.remove(List.of());
            return written;
        }
    }

    // one delivery ends its texts with a stray apostrophe, which its layout strips
    private static List<String> cells(NamedCsvRecord row, String... columns) {
        return Stream.of(columns)
                .map(row::getField)
                .map(text -> text.endsWith("'") ? text.substring(0, text.length() - 1) : text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
