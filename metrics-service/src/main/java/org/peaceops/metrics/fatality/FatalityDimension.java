package org.peaceops.metrics.fatality;

import java.util.Arrays;
import java.util.List;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/** What fatalities can be grouped by: a kind of period, or something that each has once. */
enum FatalityDimension {
    MONTH(Frequency.MONTH),
    QUARTER(Frequency.QUARTER),
    YEAR(Frequency.YEAR),
    US_FISCAL_YEAR(Frequency.US_FISCAL_YEAR),
    UN_YEAR(Frequency.UN_YEAR),
    COUNTRY("country", "coalesce(f.nationality, 'not-reported')"),
    /** Folded from countries: the database knows no regions. */
    REGION("region", "coalesce(f.nationality, 'not-reported')"),
    MISSION("mission", "f.mission"),
    PERSONNEL_TYPE("personnelType", "f.personnel_type"),
    INCIDENT_TYPE("incidentType", "f.incident_type"),
    SEX("sex", "coalesce(f.sex, 'not-reported')");

    private final String code;
    private final Frequency frequency;
    private final String expression;

    FatalityDimension(Frequency frequency) {
        this.code = frequency.code();
        this.frequency = frequency;
        this.expression = "date_trunc('month', f.incident_on)::date";
    }

    FatalityDimension(String code, String expression) {
        this.code = code;
        this.frequency = null;
        this.expression = expression;
    }

    /** Null for what is no period. */
    Frequency frequency() {
        return frequency;
    }

    boolean isPeriod() {
        return frequency != null;
    }

    /** Text in SQL over a fatality {@code f}; of a period, its month's first day. */
    String expression() {
        return expression;
    }

    /** The field of a row that holds it. */
    String field() {
        return isPeriod() ? this == MONTH ? "month" : "period" : code;
    }

    /** Reads {@code groupBy}; 400 for what cannot be grouped by, and for two kinds of period. */
    static List<FatalityDimension> parse(List<String> names) {
        var dimensions = names.stream().map(FatalityDimension::named).distinct().toList();
        if (dimensions.stream().filter(FatalityDimension::isPeriod).count() > 1) {
            throw Problem.parameter(
                    "groupBy", String.join(",", names), "one kind of period at a time");
        }
        return dimensions;
    }

    private static FatalityDimension named(String name) {
        List<String> codes = Arrays.stream(values()).map(d -> d.code).toList();
        return Arrays.stream(values())
                .filter(d -> d.code.equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.parameter("groupBy", name, Nearest.hint(name, codes)));
    }
}
