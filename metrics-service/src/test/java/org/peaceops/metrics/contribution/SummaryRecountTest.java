package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.codelists.Countries;
import org.peaceops.metrics.contribution.Recount.Observation;
import org.peaceops.metrics.contribution.Recount.Question;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/**
 * Whatever is asked of a summary, it is what counting the observations one by one gives, in every
 * format.
 */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class SummaryRecountTest {

    private static final YearMonth FIRST = YearMonth.of(2001, 1);
    private static final int MONTHS = 30;
    private static final Map<String, String> COUNTRIES =
            Map.of(
                    "GHA",
                    "Ghana",
                    "RWA",
                    "Rwanda",
                    "ETH",
                    "Ethiopia",
                    "BGD",
                    "Bangladesh",
                    "FJI",
                    "Fiji",
                    "YUG",
                    "Yugoslavia",
                    "URY",
                    "Uruguay");
    private static final List<String> MISSIONS =
            List.of("UNISFA", "UNMIL", "UNIFIL", "MINURCAT", "UNTSO");
    private static final List<String> STATISTICS =
            List.of("end", "average", "peak", "personnel-months");
    private static final List<String> PERIODS =
            List.of("month", "quarter", "year", "us-fiscal-year", "un-year");
    private static final List<String> KEYS =
            List.of(
                    "country",
                    "region",
                    "subregion",
                    "mission",
                    "hostCountry",
                    "personnelType",
                    "personnelGroup",
                    "sex");

    private static List<Observation> observations;
    private static Map<String, String> hosts;

    /** Made up once: gaps of months, of values, of sexes; zeros; equal numbers. */
    @BeforeEach
    void thirtyMonths() {
        if (observations == null) {
            Imports.load("contributions", file(new Random(5)), "thirty-months.csv", "");
            observations = observed();
            hosts = new TreeMap<>();
            JsonPath missions = given().get("/api/v1/missions?size=1000").jsonPath();
            for (int i = 0; i < missions.getList("data").size(); i++) {
                hosts.put(
                        missions.getString("data[%d].acronym".formatted(i)),
                        missions.<String>getList("data[%d].hostCountries".formatted(i)).stream()
                                .sorted()
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    @Test
    void summaryIsWhatCountingGives() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Map<String, String> asked = new LinkedHashMap<>();
            List<Predicate<Observation>> filters = filters(random, asked);
            Question question = question(random, asked);
            List<Observation> filtered =
                    observations.stream()
                            .filter(o -> filters.stream().allMatch(f -> f.test(o)))
                            .toList();
            List<Map<String, Object>> expected = new Recount(question, hosts).rows(filtered);
            String query =
                    asked.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(Collectors.joining("&", "?", ""));
            List<Map<String, Object>> rows = walk(query, seed % 10 == 0 ? 113 : 1_000);
            assertThat(rows.stream().map(r -> keyOf(r, question)).toList())
                    .as("rows of %s", query)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(r -> keyOf(r, question)).toList());
            Map<String, Map<String, Object>> byKey =
                    expected.stream().collect(Collectors.toMap(r -> keyOf(r, question), r -> r));
            for (Map<String, Object> row : rows) {
                assertThat(shown(row, byKey.get(keyOf(row, question)).keySet(), asked))
                        .as("%s of %s", keyOf(row, question), query)
                        .isEqualTo(
                                shown(
                                        byKey.get(keyOf(row, question)),
                                        byKey.get(keyOf(row, question)).keySet(),
                                        asked));
            }
            if (seed % 5 == 0) {
                formatsAgree(query + "&size=40");
            }
        }
    }

    private static void formatsAgree(String query) throws IOException {
        List<Map<String, Object>> rows = flat(page(query).getList("data"));
        List<List<String>> csv = new ArrayList<>();
        try (var reader = CsvReader.builder().ofCsvRecord(text(query + "&format=csv"))) {
            reader.forEach(line -> csv.add(line.getFields()));
        }
        List<String> columns = csv.removeFirst();
        List<List<String>> json =
                rows.stream().map(r -> columns.stream().map(c -> cell(r.get(c))).toList()).toList();
        assertThat(csv).as(query).isEqualTo(json);
        List<Map<String, Object>> ndjson =
                flat(
                        text(query + "&format=ndjson")
                                .lines()
                                .map(l -> path(l).<String, Object>getMap(""))
                                .toList());
        assertThat(
                        ndjson.stream()
                                .map(r -> columns.stream().map(c -> cell(r.get(c))).toList())
                                .toList())
                .as(query)
                .isEqualTo(json);
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(
                                given().urlEncodingEnabled(false)
                                        .get(address(query + "&format=xlsx"))
                                        .asByteArray()))) {
            List<List<String>> sheet = new ArrayList<>();
            for (var row : workbook.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < columns.size(); c++) {
                    cells.add(row.getOptionalCell(c).map(x -> x.getText()).orElse(""));
                }
                sheet.add(cells);
            }
            assertThat(sheet.removeFirst()).isEqualTo(columns);
            assertThat(sheet)
                    .as(query)
                    .usingElementComparator((a, b) -> sameCells(a, b) ? 0 : 1)
                    .isEqualTo(json);
        }
    }

    private static boolean sameCells(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            boolean number = other.get(i).matches("-?\\d+\\.\\d+");
            if (number
                    ? new BigDecimal(one.get(i)).compareTo(new BigDecimal(other.get(i))) != 0
                    : !one.get(i).equalsIgnoreCase(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String keyOf(Map<String, Object> row, Question question) {
        return (question.period() == null
                        ? ""
                        : question.period().equals("month") ? row.get("month") : row.get("period"))
                + question.keys().stream().map(k -> "|" + row.get(k)).collect(Collectors.joining());
    }

    /** The fields that both sides tell, numbers as text. */
    private static Map<String, String> shown(
            Map<String, Object> row, Set<String> fields, Map<String, String> asked) {
        Map<String, String> shown = new TreeMap<>();
        for (String field : fields) {
            boolean told =
                    asked.containsKey("share") || !List.of("share", "womenPercent").contains(field);
            if (told) {
                shown.put(field, cell(row.get(field)));
            }
        }
        return shown;
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case List<?> list ->
                    list.stream().map(Object::toString).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    private static List<Map<String, Object>> walk(String query, int size) {
        List<Map<String, Object>> rows = new ArrayList<>();
        JsonPath page = page(query + "&size=" + size);
        rows.addAll(flat(page.getList("data")));
        for (String next = page.getString("links.next");
                next != null;
                next = page.getString("links.next")) {
            page =
                    path(
                            given().urlEncodingEnabled(false)
                                    .get(next)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asString());
            rows.addAll(flat(page.getList("data")));
        }
        return rows;
    }

    private static List<Map<String, Object>> flat(List<Map<String, Object>> rows) {
        List<Map<String, Object>> flat = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> cells = new LinkedHashMap<>();
            row.forEach(
                    (field, value) -> {
                        if (value instanceof Map<?, ?> nested) {
                            nested.forEach((inner, v) -> cells.put(field + "." + inner, v));
                        } else {
                            cells.put(field, value);
                        }
                    });
            flat.add(cells);
        }
        return flat;
    }

    private static JsonPath page(String query) {
        return path(text(query));
    }

    private static JsonPath path(String json) {
        return new JsonPath(json)
                .using(
                        JsonPathConfig.jsonPathConfig()
                                .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static String address(String query) {
        return "/api/v1/contributions/summary" + query.replace(" ", "%20");
    }

    private static String text(String query) {
        return given().urlEncodingEnabled(false)
                .get(address(query))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Question question(Random random, Map<String, String> asked) {
        int length = 1 + random.nextInt(20);
        YearMonth from = FIRST.plusMonths(random.nextInt(MONTHS - length));
        YearMonth to = from.plusMonths(length - 1);
        asked.put("from", from.toString());
        asked.put("to", to.toString());
        List<String> groups = new ArrayList<>();
        String period = random.nextInt(4) == 0 ? null : any(random, PERIODS);
        for (String key : KEYS) {
            if (random.nextInt(4) == 0) {
                groups.add(key);
            }
        }
        if (period != null) {
            groups.add(random.nextInt(groups.size() + 1), period);
        }
        if (!groups.isEmpty()) {
            asked.put("groupBy", String.join(",", groups));
        }
        boolean single = length == 1 || "month".equals(period);
        String statistic = single ? null : any(random, STATISTICS);
        put(asked, "statistic", statistic);
        String sex = random.nextInt(5) == 0 ? any(random, List.of("female", "male")) : null;
        put(asked, "sex", sex);
        boolean keys = groups.size() > (period == null ? 0 : 1);
        Integer top =
                keys && random.nextInt(3) == 0 ? Integer.valueOf(1 + random.nextInt(4)) : null;
        put(asked, "top", top);
        put(asked, "share", random.nextInt(2) == 0 && !"peak".equals(statistic) ? "true" : null);
        String change =
                random.nextInt(3) > 0
                        ? null
                        : any(
                                random,
                                List.of(
                                        "previous",
                                        "year-before",
                                        "personnel-months".equals(statistic)
                                                ? "previous"
                                                : FIRST.plusMonths(random.nextInt(MONTHS))
                                                        .toString()));
        put(asked, "change", change);
        boolean compared = top != null || asked.containsKey("share") || change != null;
        String by =
                compared && sex == null && !groups.contains("sex") && random.nextInt(2) == 0
                        ? "female"
                        : null;
        put(asked, "by", by);
        if (random.nextInt(3) == 0) {
            asked.put("sort", (random.nextBoolean() ? "-" : "") + "total");
        }
        return new Question(from, to, groups, statistic, sex, top, by, change);
    }

    private static List<Predicate<Observation>> filters(Random random, Map<String, String> asked) {
        List<Predicate<Observation>> filters = new ArrayList<>();
        List<String> codes = COUNTRIES.keySet().stream().sorted().toList();
        if (random.nextInt(4) == 0) {
            String one = any(random, codes);
            String other = any(random, codes);
            asked.put("country", one + "," + other);
            filters.add(o -> o.country().equals(one) || o.country().equals(other));
        }
        if (random.nextInt(4) == 0) {
            String one = any(random, codes);
            asked.put("countryNot", one);
            filters.add(o -> !o.country().equals(one));
        }
        if (random.nextInt(4) == 0) {
            String region = any(random, List.of("002", "202", "011", "142", "150"));
            Set<String> within =
                    Countries.standard().within(region).stream()
                            .map(c -> c.alpha3())
                            .collect(Collectors.toSet());
            asked.put("region", region);
            filters.add(o -> within.contains(o.country()));
        }
        if (random.nextInt(4) == 0) {
            String host = any(random, List.of("SSD", "SDN", "LBN", "TCD"));
            asked.put("hostCountry", host);
            filters.add(o -> hosts.get(o.mission()).contains(host));
        }
        if (random.nextInt(4) == 0) {
            asked.put("personnelType", "police");
            filters.add(o -> o.type().contains("police"));
        }
        return filters;
    }

    private static void put(Map<String, String> asked, String parameter, Object value) {
        if (value != null) {
            asked.put(parameter, value.toString());
        }
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Observation> observed() {
        List<Observation> all = new ArrayList<>();
        String next =
                "/api/v1/contributions?size=1000&from=%s&to=%s"
                        .formatted(FIRST.minusYears(3), FIRST.plusYears(4));
        while (next != null) {
            JsonPath page =
                    given().urlEncodingEnabled(false)
                            .get(next)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            for (Map<String, Object> o : page.<Map<String, Object>>getList("data")) {
                all.add(
                        new Observation(
                                YearMonth.parse((String) o.get("month")),
                                (String) o.get("country"),
                                (String) o.get("mission"),
                                (String) o.get("personnelType"),
                                (Integer) o.get("female"),
                                (Integer) o.get("male"),
                                (Integer) o.get("total"),
                                null));
            }
            next = page.getString("links.next");
        }
        return all;
    }

    private static byte[] file(Random random) {
        WideFile file = new WideFile();
        for (int m = 0; m < MONTHS; m++) {
            YearMonth month = FIRST.plusMonths(m);
            for (String country : COUNTRIES.keySet().stream().sorted().toList()) {
                for (String mission : MISSIONS) {
                    if (m != 17 && random.nextInt(3) > 0) {
                        file.line(
                                "%s,%s,%s,%s,%s,%s,%s,%s,NA,NA,NA"
                                        .formatted(
                                                month.atEndOfMonth(),
                                                COUNTRIES.get(country),
                                                country,
                                                mission,
                                                cells(random),
                                                cells(random),
                                                cells(random),
                                                cells(random)));
                    }
                }
            }
        }
        return file.bytes();
    }

    /** Men, women and total of one type. */
    private static String cells(Random random) {
        int male = random.nextInt(6) * random.nextInt(20);
        int female = random.nextInt(8);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> "NA,NA,NA";
            case 3 -> "NA,%d,%d".formatted(female, male + female);
            case 4 -> "NA,NA,%d".formatted(male);
            case 5 -> "0,0,0";
            default -> "%d,%d,%d".formatted(male, female, male + female);
        };
    }
}
