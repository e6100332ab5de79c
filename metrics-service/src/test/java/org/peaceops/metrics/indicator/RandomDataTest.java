package org.peaceops.metrics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.metrics.contribution.WideFile;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** Rules that hold for all data, over months of random deployments with holes in them. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class RandomDataTest {

    private static final long SEED = 1325;
    private static final YearMonth FIRST = YearMonth.of(1971, 1);
    private static final int MONTHS = 10;
    private static final Map<String, String> COUNTRIES =
            Map.of(
                    "GHA", "Ghana", "RWA", "Rwanda", "KEN", "Kenya", "SEN", "Senegal", "FJI",
                    "Fiji", "NPL", "Nepal");
    private static final List<String> MISSIONS = List.of("UNIFIL", "UNTSO", "UNDOF", "UNFICYP");
    private static boolean loaded;

    /** Women by month, counted apart. */
    private static final Map<YearMonth, Long> WOMEN = new HashMap<>();

    @BeforeEach
    void randomMonths() {
        if (!loaded) {
            Imports.load("contributions", file(new Random(SEED)).bytes(), "random.csv", "");
            loaded = true;
        }
    }

    @Test
    void partsOfAChangeAddUpToItAndToTheGrowth() {
        for (int i = 1; i < MONTHS; i++) {
            YearMonth from = FIRST.plusMonths(i - 1L);
            YearMonth to = FIRST.plusMonths(i);
            JsonPath parts = ask("decomposition", from, to).with("sex", "female").answer();
            long change = WOMEN.get(to) - WOMEN.get(from);
            assertThat(sum(parts, "change")).as("seed %d, %s", SEED, to).isEqualTo(change);
            assertThat(sum(parts, "start")).isEqualTo(WOMEN.get(from));
            assertThat(sum(parts, "end")).isEqualTo(WOMEN.get(to));
            assertThat(parts.getLong("results[0].cohort.value")).isEqualTo(change);
            JsonPath growth = ask("womens-growth", from, to).answer();
            assertThat(growth.getLong("results[0].cohort.numerator")).isEqualTo(change);
            assertThat(growth.getLong("results[0].cohort.denominator")).isEqualTo(WOMEN.get(from));
        }
    }

    @Test
    void growthOfOneMemberIsItsOwn() {
        YearMonth to = FIRST.plusMonths(MONTHS - 1L);
        JsonPath all = ask("growth", FIRST, to).answer();
        List<Map<String, Object>> members = all.getList("results[0].cohort.members");
        assertThat(members).isNotEmpty();
        for (Map<String, Object> member : members) {
            for (String aggregate : List.of("sum", "mean-of-growth")) {
                JsonPath alone =
                        ask("growth", FIRST, to)
                                .cohort(member.get("country").toString())
                                .with("aggregate", aggregate)
                                .answer();
                Object value = alone.get("results[0].cohort.value");
                assertThat(value).as("%s of %s", aggregate, member).isEqualTo(member.get("value"));
            }
        }
    }

    @Test
    void seriesOfGrowthHoldsWhatSingleCallsGive() {
        YearMonth last = FIRST.plusMonths(MONTHS - 1L);
        JsonPath series = ask("womens-growth", FIRST, last).with("frequency", "month").answer();
        List<String> ends = series.getList("results.to");
        assertThat(ends).hasSize(MONTHS - 1);
        for (int i = 0; i < ends.size(); i += 4) {
            JsonPath single = ask("womens-growth", FIRST, YearMonth.parse(ends.get(i))).answer();
            assertThat(series.getString("results[%d].cohort.formula".formatted(i)))
                    .isEqualTo(single.getString("results[0].cohort.formula"));
        }
    }

    private static Ask ask(String indicator, YearMonth from, YearMonth to) {
        return Ask.of(indicator).months(from.toString(), to.toString());
    }

    private static long sum(JsonPath answer, String field) {
        return answer.<Integer>getList("results[0].cohort.changes." + field).stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** Each cell is absent, listed without a number, or has up to 60 persons. */
    private static WideFile file(Random random) {
        WideFile file = new WideFile();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            for (var country :
                    COUNTRIES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                for (String mission : MISSIONS) {
                    cell(file, random, month, country, mission);
                }
            }
        }
        return file;
    }

    private static void cell(
            WideFile file,
            Random random,
            YearMonth month,
            Map.Entry<String, String> country,
            String mission) {
        String day = month.atEndOfMonth().toString();
        int fate = random.nextInt(10);
        if (fate < 4) {
            int women = random.nextInt(10);
            file.troops(
                    day, country.getValue(), country.getKey(), mission, random.nextInt(50), women);
            WOMEN.merge(month, (long) women, Long::sum);
        } else if (fate == 4) {
            file.line(
                    "%s,%s,%s,%s%s"
                            .formatted(
                                    day,
                                    country.getValue(),
                                    country.getKey(),
                                    mission,
                                    ",NA".repeat(15)));
        }
    }
}
