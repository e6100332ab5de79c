package org.peaceops.metrics.fatality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.codelists.Countries;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Summaries of a made-up list against what its own lines, counted plainly, give. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class FatalitySummaryTest {

    private static final long SEED = 20_140_228;
    private static final int PEOPLE = 600;
    private static final List<String> COUNTRIES = List.of("GHA", "RWA", "FRA", "YUG", "IND", "");
    private static final List<String> MISSIONS = List.of("UNTSO", "UNIFIL", "UNFICYP");
    private static final List<String> TYPES =
            List.of("Military", "Police", "Military Observer", "Local ", "Other");
    private static final List<String> INCIDENTS =
            List.of("Illness", "Accident", "Malicious Act", "Unknown");
    private static final List<String> SEXES = List.of("M", "F", "");

    private static boolean loaded;

    @BeforeEach
    void peopleAreLoaded() {
        if (!loaded) {
            Random random = new Random(SEED);
            FatalityFile file = new FatalityFile();
            // the first and the last month are fixed, so that the known range is
            file.of("S-0", "1990-02-03", "UNTSO", "Ghana", "GHA", "Military");
            file.of("S-1", "1994-11-30", "UNTSO", "Ghana", "GHA", "Military");
            for (int i = 2; i < PEOPLE; i++) {
                LocalDate day = LocalDate.of(1990, 3, 1).plusDays(random.nextInt(1_700));
                file.line(
                        "%d,%s,S-%d,%s,Fatality,%s,,%s,%s,,%s,x"
                                .formatted(
                                        i,
                                        day,
                                        i,
                                        one(MISSIONS, random),
                                        one(SEXES, random),
                                        one(TYPES, random),
                                        one(INCIDENTS, random),
                                        one(COUNTRIES, random)));
            }
            assertThat(file.load().getInt("counts.added")).isEqualTo(PEOPLE);
            loaded = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month",
                "quarter",
                "year",
                "us-fiscal-year",
                "un-year",
                "country",
                "region",
                "mission",
                "personnelType",
                "incidentType",
                "sex",
                "year,country",
                "un-year,region,sex",
                "mission,incidentType,personnelType"
            })
    void summaryIsAPlainRecount(String groupBy) {
        for (String filter :
                List.of(
                        "",
                        "&mission=UNIFIL,UNTSO",
                        "&personnelType=uniformed",
                        "&sex=not-reported&from=1991-02-14&to=1993-08",
                        "&country=GHA,not-reported&incidentType=illness")) {
            assertThat(summed(groupBy, filter))
                    .as("seed %d, %s%s", SEED, groupBy, filter)
                    .isEqualTo(recounted(groupBy, filter));
        }
    }

    @Test
    void formatsAgree() {
        String query = "?groupBy=year,mission&size=1000&fields=period,mission,fatalities,share";
        JsonPath json = summary(query);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < json.getList("data").size(); i++) {
            rows.add(
                    "%s,%s,%s,%s"
                            .formatted(
                                    json.getString("data[%d].period".formatted(i)),
                                    json.getString("data[%d].mission".formatted(i)),
                                    json.getString("data[%d].fatalities".formatted(i)),
                                    decimal(json, "data[%d].share".formatted(i))));
        }
        List<String> csv =
                given().get("/api/v1/fatalities/summary" + query + "&format=csv")
                        .asString()
                        .lines()
                        .skip(1)
                        .toList();
        assertThat(csv).isEqualTo(rows);
    }

    @Test
    void sharesOfAPeriodMakeAHundred() {
        JsonPath json = summary("?groupBy=year,mission&size=1000");
        Map<String, Double> sums = new HashMap<>();
        for (int i = 0; i < json.getList("data").size(); i++) {
            sums.merge(
                    json.getString("data[%d].period".formatted(i)),
                    json.getDouble("data[%d].share".formatted(i)),
                    Double::sum);
        }
        assertThat(sums).hasSize(5);
        sums.values()
                .forEach(
                        sum ->
                                assertThat(sum)
                                        .isCloseTo(100, org.assertj.core.data.Offset.offset(0.02)));
    }

    @Test
    void topGroupsAndTheRestAddUp() {
        Map<String, Long> all = summed("country", "");
        Map<String, Long> top = summed("country", "&top=2");
        assertThat(top).hasSize(3);
        List<Long> most = all.values().stream().sorted(Comparator.reverseOrder()).limit(2).toList();
        assertThat(top.values()).containsAll(most);
        assertThat(top.get("other"))
                .isEqualTo(PEOPLE - most.stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void monthWithoutFatalitiesIsZeroAndOneBeyondTheDataIsNotReported() {
        JsonPath json =
                summary("?groupBy=month&mission=UNIFIL&from=1989-12&to=1990-02&country=FRA");
        assertThat(json.getList("data.month")).isEqualTo(List.of("1989-12", "1990-01", "1990-02"));
        assertThat(json.getString("data[1].fatalities")).isNull();
        assertThat(json.getString("data[1].status")).isEqualTo("not-reported");
        assertThat(json.getInt("data[2].fatalities")).isZero();
        assertThat(json.getString("data[2].status")).isEqualTo("reported");
    }

    @Test
    void questionThatReachesBeyondTheDataIsIncomplete() {
        JsonPath json = summary("?from=1994-10&to=1995-03");
        assertThat(json.getString("data[0].status")).isEqualTo("incomplete");
        assertThat(json.getInt("data[0].months")).isEqualTo(2);
    }

    @Test
    void rateNeedsAHeadcountOfEachMonth() {
        contributions("1992-01-31", 600);
        contributions("1992-02-29", 400);
        JsonPath known = summary("?mission=UNIFIL&from=1992-01&to=1992-02&rates=true");
        long inside =
                count(
                        "?mission=UNIFIL&from=1992-01&to=1992-02&personnelType=uniformed&country=GHA");
        long all = count("?mission=UNIFIL&from=1992-01&to=1992-02&personnelType=uniformed");
        assertThat(known.getInt("data[0].rate.personnelMonths")).isEqualTo(1_000);
        assertThat(decimal(known, "data[0].rate.personnelYears")).isEqualTo("83.33");
        assertThat(known.getLong("data[0].rate.uniformedFatalities")).isEqualTo(inside);
        assertThat(known.getLong("data[0].rate.fatalitiesOutside")).isEqualTo(all - inside);
        assertThat(known.getDouble("data[0].rate.per1000PersonnelYears")).isEqualTo(12.0 * inside);
        assertThat(known.getString("data[0].rate.status")).isEqualTo("reported");
        JsonPath gap = summary("?mission=UNIFIL&from=1991-12&to=1992-03&rates=true");
        assertThat(gap.getString("data[0].rate.per1000PersonnelYears")).isNull();
        assertThat(gap.getString("data[0].rate.status")).isEqualTo("not-reported");
        assertThat(gap.getInt("data[0].rate.monthsCovered")).isEqualTo(2);
        assertThat(gap.getList("data[0].rate.missing")).isEqualTo(List.of("1991-12", "1992-03"));
    }

    @Test
    void rateOfMonthsBeyondTheFatalitiesIsNotReported() {
        contributions("1994-11-30", 700);
        contributions("1994-12-31", 700);
        JsonPath json = summary("?mission=UNIFIL&from=1994-11&to=1994-12&rates=true");
        assertThat(json.getString("data[0].status")).isEqualTo("incomplete");
        assertThat(json.getString("data[0].rate.per1000PersonnelYears")).isNull();
        assertThat(json.getString("data[0].rate.status")).isEqualTo("not-reported");
        assertThat(json.getList("data[0].rate.missing")).isEqualTo(List.of("1994-12"));
    }

    @Test
    void ratesOfRegionsAreOfTheirCountriesTogether() {
        contributions("1993-01-31", 600);
        JsonPath json = summary("?groupBy=region,incidentType&from=1993-01&to=1993-01&rates=true");
        for (Map<String, Object> row : json.<Map<String, Object>>getList("data")) {
            Map<?, ?> rate = (Map<?, ?>) row.get("rate");
            assertThat(rate.get("status"))
                    .isEqualTo(row.get("region").equals("002") ? "reported" : "not-reported");
            assertThat(rate.get("personnelMonths"))
                    .isEqualTo(row.get("region").equals("002") ? 600 : 0);
        }
        assertThat(json.getList("data.region")).contains("002", "150");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "groupBy=years; groupBy",
                "groupBy=year,month; groupBy",
                "groupBy=mission&top=0; top",
                "groupBy=mission&top=many; top",
                "groupBy=year&top=3; top",
                "rates=yes; rates",
                "rates=true&groupBy=sex; rates",
                "rates=true&personnelType=police; rates",
                "rates=true&from=1992-01-15; rates",
                "from=1992; from",
                "from=1992-13; from",
                "from=1992-02&to=1992-01; to",
                "country=Utopia; country",
                "mission=UNTSOO; mission",
                "personnelType=soldiers; personnelType",
                "incidentType=storm; incidentType",
                "sex=m; sex",
                "casualtyType=injury; casualtyType",
            })
    void whatCannotBeAskedIsRefused(String query, String field) {
        given().get("/api/v1/fatalities/summary?" + query)
                .then()
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(field));
    }

    private static void contributions(String day, int persons) {
        String header =
                "Date,Contributor,Contributor_ISO-3,Mission,Individual_Police_Male,Individual_Police_Female,Individual_Police_Total,Formed_Police_Units_Male,Formed_Police_Units_Female,Formed_Police_Units_Total,Experts_on_Mission_Male,Experts_on_Mission_Female,Experts_on_Mission_Total,Troops_Male,Troops_Female,Troops_Total\n";
        String line =
                "%1$s,Ghana,GHA,UNIFIL,NA,NA,NA,NA,NA,NA,NA,NA,NA,%2$d,0,%2$d\n%1$s,France,FRA,UNIFIL,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA\n"
                        .formatted(day, persons);
        Imports.load(
                "contributions",
                (header + line).getBytes(StandardCharsets.UTF_8),
                "headcounts.csv",
                "");
    }

    private static long count(String query) {
        return given().get("/api/v1/fatalities" + query + "&size=1000&include=total")
                .jsonPath()
                .getLong("page.total");
    }

    private static Map<String, Long> summed(String groupBy, String filter) {
        JsonPath answer = summary("?groupBy=" + groupBy + "&size=1000" + filter);
        Map<String, Long> sums = new HashMap<>();
        for (Map<String, Object> row : answer.<Map<String, Object>>getList("data")) {
            String key =
                    List.of(groupBy.split(",")).stream()
                            .map(d -> row.get(field(d)).toString())
                            .collect(Collectors.joining(" "));
            long count = ((Number) row.get("fatalities")).longValue();
            if (count > 0) {
                sums.put(key, count);
            }
        }
        return sums;
    }

    private static Map<String, Long> recounted(String groupBy, String filter) {
        return given()
                .get("/api/v1/fatalities?size=1000" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("data")
                .stream()
                .collect(
                        Collectors.groupingBy(
                                person ->
                                        List.of(groupBy.split(",")).stream()
                                                .map(d -> value(person, d))
                                                .collect(Collectors.joining(" ")),
                                Collectors.counting()));
    }

    private static String value(Map<String, Object> person, String dimension) {
        return Frequency.named(dimension)
                .map(
                        f ->
                                f.holding(
                                                YearMonth.from(
                                                        LocalDate.parse(
                                                                person.get("incidentDate")
                                                                        .toString())))
                                        .label())
                .orElseGet(
                        () ->
                                switch (dimension) {
                                    case "country" -> told(person.get("nationality"));
                                    case "region" -> region(told(person.get("nationality")));
                                    default -> told(person.get(dimension));
                                });
    }

    private static String region(String country) {
        return Countries.standard()
                .byAlpha3(country)
                .map(c -> c.region().m49())
                .orElse("not-reported");
    }

    private static String told(Object value) {
        return value == null ? "not-reported" : value.toString();
    }

    private static String field(String dimension) {
        return dimension.equals("month")
                ? "month"
                : Frequency.codes().contains(dimension) ? "period" : dimension;
    }

    private static String decimal(JsonPath json, String path) {
        return new java.math.BigDecimal(json.getString(path)).setScale(2).toPlainString();
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static JsonPath summary(String query) {
        return given().get("/api/v1/fatalities/summary" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
