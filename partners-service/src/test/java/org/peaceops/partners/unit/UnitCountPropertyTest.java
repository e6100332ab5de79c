package org.peaceops.partners.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peaceops.partners.unit.RandomUnits.Unit;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** States and counts on any day, against a recount by hand. No other test has riverine units. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class UnitCountPropertyTest {

    private static final String UNITS = "/api/v1/capability-units";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

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
        for (int i = 0; i < 40; i++) {
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
        assertThat(measured).isGreaterThan(100);
    }

    /** Units in the median. */
    private static long compare(PlainCount plain, JsonNode told) {
        Map<String, Long> counted = new TreeMap<>();
        counted.put("/units", (long) plain.known.size());
        counted.put("/stateUnknown", plain.unknown);
        counted.put("/countries", plain.countries(s -> true));
        counted.put("/supported", plain.supported());
        for (int i = 0; i < UnitState.CODES.size(); i++) {
            counted.put("/states/%d/units".formatted(i), plain.inState(UnitState.CODES.get(i)));
        }
        counted.put("/deployment/all/units", plain.everOfAMission());
        counted.put("/deployment/deployed/units", plain.inState("deployed"));
        counted.put("/deployment/deploying/units", plain.inState("deploying"));
        counted.put("/deployment/selected/units", plain.inState("selected"));
        counted.put("/deployment/earlier/units", plain.earlier());
        counted.put("/deployment/everDeployed/units", plain.everDeployed());
        counted.put("/rapidDeployment/units", plain.count(PlainCount::isRapid));
        counted.put("/rapidDeployment/countries", plain.countries(PlainCount::isRapid));
        List<Long> times = plain.fundingTimes();
        List<Long> exact = times.stream().filter(Objects::nonNull).toList();
        counted.put("/fundingToDeployment/units", (long) exact.size());
        counted.put("/fundingToDeployment/withoutExactDays", (long) times.size() - exact.size());
        Map<String, Long> answered = new TreeMap<>();
        counted.keySet().forEach(at -> answered.put(at, told.at(at).asLong(-1)));
        assertThat(answered).isEqualTo(counted);
        same(told.at("/fundingToDeployment/medianDays"), PlainCount.median(exact));
        for (String part :
                List.of("all", "deployed", "deploying", "selected", "earlier", "everDeployed")) {
            String at = "/deployment/" + part;
            same(told.at(at + "/percent"), percent(counted.get(at + "/units"), plain));
        }
        return exact.size();
    }

    private static BigDecimal percent(long units, PlainCount plain) {
        return plain.known.isEmpty()
                ? null
                : BigDecimal.valueOf(100 * units)
                        .divide(BigDecimal.valueOf(plain.known.size()), 2, RoundingMode.HALF_UP);
    }

    private static void same(JsonNode told, BigDecimal counted) {
        if (counted == null) {
            assertThat(told.isNull()).isTrue();
        } else {
            assertThat(told.decimalValue()).isEqualByComparingTo(counted);
        }
    }

    private static void compareStates(PlainCount plain, LocalDate day) {
        JsonNode list = read("?kind=riverine&size=1000&fields=id,state,readinessLevel&on=" + day);
        Map<String, String> told = new TreeMap<>();
        for (JsonNode row : list.get("data")) {
            if (!row.get("state").isNull()) {
                told.put(
                        row.get("id").asText(),
                        row.get("state").asText() + " " + row.get("readinessLevel").asText());
            }
        }
        Map<String, String> counted = new TreeMap<>();
        plain.known.forEach(s -> counted.put(s.unit().id(), s.state() + " " + s.level()));
        assertThat(told).isEqualTo(counted);
    }

    private static JsonNode summary(LocalDate day, String program) {
        return read(
                "/summary?kind=riverine&on="
                        + day
                        + (program.isEmpty() ? "" : "&program=" + program));
    }

    /** A tree, since a path of REST-assured is compiled anew for each value. */
    private static JsonNode read(String query) {
        String answer = given().get(UNITS + query).then().statusCode(200).extract().asString();
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
