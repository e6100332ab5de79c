package org.peaceops.partners.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.peaceops.partners.unit.RandomUnits.Unit;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** States and counts on any day, against a recount by hand. No other test has riverine units. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class UnitCountPropertyTest {

    private static final String UNITS = "/api/v1/capability-units";

    @Test
    void countsOfAnyDayAreThoseOfARecountByHand() {
        RandomUnits random = new RandomUnits(20260301);
        List<Unit> units = random.some(300);
        JsonPath loaded =
                Imports.load(
                        "capability-units",
                        RandomUnits.file(units).getBytes(StandardCharsets.UTF_8),
                        "units.csv",
                        "");
        assertThat(loaded.getLong("counts.added")).as(loaded.prettify()).isEqualTo(300);
        long measured = 0;
        for (int i = 0; i < 60; i++) {
            LocalDate day = random.day();
            for (String program : i % 3 == 0 ? List.of("", "AAA", "BBB") : List.of("")) {
                PlainCount plain = new PlainCount(units, day, program.isEmpty() ? null : program);
                measured += compare(plain, summary(day, program));
            }
            if (i % 6 == 0) {
                compareStates(new PlainCount(units, day, null), day);
            }
        }
        // else the median was compared with nothing
        assertThat(measured).isGreaterThan(500);
    }

    /** Units in the median. */
    private static long compare(PlainCount plain, JsonPath told) {
        assertThat(told.getLong("units")).isEqualTo(plain.known.size());
        assertThat(told.getLong("stateUnknown")).isEqualTo(plain.unknown);
        assertThat(told.getLong("countries")).isEqualTo(plain.countries(s -> true));
        assertThat(told.getLong("supported")).isEqualTo(plain.supported());
        for (String state : UnitState.CODES) {
            assertThat(told.getLong("states.find { it.state == '%s' }.units".formatted(state)))
                    .as(state)
                    .isEqualTo(plain.inState(state));
        }
        share(plain, told, "all", plain.everOfAMission());
        share(plain, told, "deployed", plain.inState("deployed"));
        share(plain, told, "deploying", plain.inState("deploying"));
        share(plain, told, "selected", plain.inState("selected"));
        share(plain, told, "earlier", plain.earlier());
        share(plain, told, "everDeployed", plain.everDeployed());
        assertThat(told.getLong("rapidDeployment.units"))
                .isEqualTo(plain.count(s -> "rapid-deployment".equals(s.level())));
        assertThat(told.getLong("rapidDeployment.countries"))
                .isEqualTo(plain.countries(s -> "rapid-deployment".equals(s.level())));
        List<Long> times = plain.fundingTimes();
        List<Long> exact = times.stream().filter(Objects::nonNull).toList();
        assertThat(told.getLong("fundingToDeployment.units")).isEqualTo(exact.size());
        assertThat(told.getLong("fundingToDeployment.withoutExactDays"))
                .isEqualTo(times.size() - exact.size());
        same(told.getString("fundingToDeployment.medianDays"), PlainCount.median(exact));
        return exact.size();
    }

    private static void share(PlainCount plain, JsonPath told, String part, long units) {
        assertThat(told.getLong("deployment.%s.units".formatted(part))).as(part).isEqualTo(units);
        same(
                told.getString("deployment.%s.percent".formatted(part)),
                plain.known.isEmpty()
                        ? null
                        : BigDecimal.valueOf(100 * units)
                                .divide(
                                        BigDecimal.valueOf(plain.known.size()),
                                        2,
                                        RoundingMode.HALF_UP));
    }

    private static void same(String told, BigDecimal counted) {
        if (counted == null) {
            assertThat(told).isNull();
        } else {
            assertThat(new BigDecimal(told)).isEqualByComparingTo(counted);
        }
    }

    private static void compareStates(PlainCount plain, LocalDate day) {
        JsonPath list =
                given().get(
                                UNITS
                                        + "?kind=riverine&size=1000&fields=id,state,readinessLevel&on="
                                        + day)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        Map<String, String> told = new HashMap<>();
        for (Map<String, String> row : list.<Map<String, String>>getList("data")) {
            if (row.get("state") != null) {
                told.put(row.get("id"), row.get("state") + " " + row.get("readinessLevel"));
            }
        }
        Map<String, String> counted = new HashMap<>();
        plain.known.forEach(s -> counted.put(s.unit().id(), s.state() + " " + s.level()));
        assertThat(told).isEqualTo(counted);
    }

    private static JsonPath summary(LocalDate day, String program) {
        return given().get(
                        UNITS
                                + "/summary?kind=riverine&on="
                                + day
                                + (program.isEmpty() ? "" : "&program=" + program))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
