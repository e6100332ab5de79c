package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peaceops.metrics.contribution.CleanTable.Form;
import org.peaceops.metrics.contribution.CleanTable.Line;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/**
 * A thousand clean tables of our own making, each damaged at random in a layout at random: either
 * the truth comes back, or the line is refused by its number. Never a wrong number.
 */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class DamageTest {

    private static final long SEED = 20_140_228;
    private static final int FILES = 40;
    private static final int TABLES_IN_A_FILE = 25;
    private static final List<String> MISSIONS =
            List.of("UNIFIL", "UNTSO", "UNFICYP", "UNDOF", "MINURSO", "UNMOGIP", "UNMIK", "UNIKOM");

    /** A damaged table. */
    private record Variant(CleanTable table, List<Damage> damages) {

        boolean comesBack() {
            return damages.stream().allMatch(d -> d.mendable);
        }
    }

    private final Random random = new Random(SEED);
    private int whole;
    private int refused;

    @Test
    void thousandDamagedTablesGiveTheTruthOrNameTheLine() {
        for (int file = 0; file < FILES; file++) {
            Form form = Form.values()[random.nextInt(Form.values().length)];
            YearMonth first = YearMonth.of(1990, 1).plusMonths(file / MISSIONS.size() * 30L);
            String mission = MISSIONS.get(file % MISSIONS.size());
            List<Variant> variants = new ArrayList<>();
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < TABLES_IN_A_FILE; i++) {
                boolean five = form == Form.HUB || form == Form.TIDY;
                var table = CleanTable.of(first.plusMonths(i), mission, five, random);
                var variant = new Variant(table, Damage.some(random));
                variants.add(variant);
                lines.addAll(damaged(variant, form));
            }
            if (random.nextBoolean()) {
                Collections.shuffle(lines, random);
            }
            judge(variants, form, lines, DamagedFile.of(form, lines, random), mission);
        }
        assertThat(whole + refused).isEqualTo(FILES * TABLES_IN_A_FILE);
        // else a reader that refuses everything would pass
        assertThat(whole).isGreaterThan(500);
        assertThat(refused).isGreaterThan(100);
    }

    private List<Line> damaged(Variant variant, Form form) {
        List<Line> lines = new ArrayList<>(variant.table().lines(form));
        int victim = random.nextInt(lines.size());
        List<Line> instead = List.of(lines.remove(victim));
        for (Damage damage : variant.damages()) {
            instead =
                    instead.stream().flatMap(l -> damage.apply(l, form, random).stream()).toList();
        }
        lines.addAll(victim, instead);
        return lines;
    }

    private void judge(
            List<Variant> variants, Form form, List<Line> lines, DamagedFile file, String mission) {
        JsonPath report = Imports.load("contributions", file.bytes(), "made-up", "");
        Set<String> named = new HashSet<>();
        for (int line : errorLines(report)) {
            named.addAll(lines.get(line - file.firstLine()).keys());
        }
        Map<String, String> found = found(variants, mission);
        Map<String, String> all = new HashMap<>(found);
        for (Variant variant : variants) {
            Map<String, String> truth = variant.table().truth(form);
            all.keySet().removeAll(truth.keySet());
            boolean complete = true;
            for (var expected : truth.entrySet()) {
                String value = found.get(expected.getKey());
                if (value == null && !variant.comesBack() && named.contains(expected.getKey())) {
                    complete = false;
                    continue;
                }
                assertThat(value)
                        .as("%s, %s %s in\n%s", expected, form, variant.damages(), file.text())
                        .isEqualTo(expected.getValue());
            }
            whole += complete ? 1 : 0;
            refused += complete ? 0 : 1;
        }
        assertThat(all).as("observations that no table has").isEmpty();
    }

    private static List<Integer> errorLines(JsonPath report) {
        JsonPath problems =
                given().get(report.getString("links.problems") + "?size=1000").jsonPath();
        assertThat(problems.getString("page.next")).isNull();
        return problems.getList("data.findAll {it.severity == 'error'}.line");
    }

    private static Map<String, String> found(List<Variant> variants, String mission) {
        JsonPath page =
                given().get(
                                "/api/v1/contributions?from=%s&to=%s&mission=%s&size=1000"
                                        .formatted(
                                                variants.getFirst().table().month(),
                                                variants.getLast().table().month(),
                                                mission))
                        .jsonPath();
        assertThat(page.getString("page.next")).isNull();
        Map<String, String> found = new TreeMap<>();
        for (Map<String, Object> row : page.<Map<String, Object>>getList("data")) {
            found.put(
                    "%s %s %s %s"
                            .formatted(
                                    row.get("month"),
                                    row.get("country"),
                                    row.get("mission"),
                                    row.get("personnelType")),
                    "%s %s %s".formatted(row.get("female"), row.get("male"), row.get("total")));
        }
        return found;
    }
}
