package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peaceops.gateway.joined.Addresses;
import org.peaceops.platform.problem.Problem;

/** An indicator over partnerships, assessments and capability units, which partners-service has. */
enum PartnersIndicator {
    SELF_SUFFICIENCY_RATE {
        @Override
        String path(CohortQuestion cohort, JsonNode resolved, String on) {
            String program =
                    cohort.program()
                            .orElseThrow(
                                    () ->
                                            Problem.parameter(
                                                    "cohort",
                                                    cohort.expression(),
                                                    "self-sufficiency-rate is of the partners of one program, such as program:GPOI"));
            return "/api/v1/assessments/self-sufficiency?program=" + program + day(on);
        }

        @Override
        Side side(String name, JsonNode found) {
            return Side.share(
                    name,
                    Side.number(found, "percent"),
                    found.path("numerator"),
                    found.path("denominator"),
                    found.path("notes"));
        }
    },

    UNITS_DEPLOYED_SHARE {
        @Override
        Side side(String name, JsonNode found) {
            return Side.share(
                    name,
                    Side.number(found.at("/deployment/all"), "percent"),
                    found.at("/deployment/all/units"),
                    found.path("units"),
                    found.path("notes"));
        }
    },

    RAPID_DEPLOYMENT_UNITS {
        @Override
        Side side(String name, JsonNode found) {
            return Side.ofUnits(name, found.at("/rapidDeployment/units"), found);
        }
    },

    RAPID_DEPLOYMENT_COUNTRIES {
        @Override
        Side side(String name, JsonNode found) {
            return Side.ofUnits(name, found.at("/rapidDeployment/countries"), found);
        }
    },

    CAPABILITY_UNITS {
        @Override
        Side side(String name, JsonNode found) {
            return Side.ofUnits(name, found.path("units"), found);
        }
    },

    CAPABILITY_UNIT_COUNTRIES {
        @Override
        Side side(String name, JsonNode found) {
            return Side.ofUnits(name, found.path("countries"), found);
        }
    },

    COHORT_SIZE {
        @Override
        String path(CohortQuestion cohort, JsonNode resolved, String on) {
            return cohort.path();
        }

        @Override
        Side side(String name, JsonNode found) {
            BigDecimal size = found.path("size").decimalValue();
            return new Side(name, size, size, null, size + " countries", null, size.intValue());
        }
    };

    static Optional<PartnersIndicator> coded(String code) {
        return Arrays.stream(values()).filter(i -> i.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it counts countries alone, whatever day it is. */
    boolean isOfCountries() {
        return this == COHORT_SIZE;
    }

    boolean isOfUnits() {
        return this != COHORT_SIZE && this != SELF_SUFFICIENCY_RATE;
    }

    /**
     * Where partners-service counts it. Of the partners of one program, the units that the program
     * has helped; of any other cohort, the units of its countries.
     */
    String path(CohortQuestion cohort, JsonNode resolved, String on) {
        return "/api/v1/capability-units/summary?" + scope(cohort, resolved) + day(on);
    }

    /** Where the rows behind it are. */
    String rows(CohortQuestion cohort, JsonNode resolved, String on) {
        return switch (this) {
            case COHORT_SIZE -> "/api/v1/partnerships?size=1000&" + scope(cohort, resolved);
            case SELF_SUFFICIENCY_RATE ->
                    on == null
                            ? "/api/v1/assessments?size=1000&kind=self-sufficiency"
                            : path(cohort, resolved, on);
            default -> "/api/v1/capability-units?size=1000&" + scope(cohort, resolved) + day(on);
        };
    }

    abstract Side side(String name, JsonNode found);

    private static String scope(CohortQuestion cohort, JsonNode resolved) {
        return cohort.program()
                .map(program -> "program=" + program)
                .orElseGet(() -> "country=" + String.join(",", countries(resolved)));
    }

    private static List<String> countries(JsonNode resolved) {
        return resolved.path("members").valueStream().map(m -> m.path("country").asText()).toList();
    }

    private static String day(String on) {
        return on == null ? "" : "&on=" + Addresses.encoded(on);
    }
}
