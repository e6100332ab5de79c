package org.peaceops.metrics.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/**
 * What headcounts can be grouped by: a kind of period, or a key that each observation has once, so
 * that no person is in two rows.
 */
enum Dimension {
    MONTH(Frequency.MONTH, SummaryRow::month),
    QUARTER(Frequency.QUARTER, SummaryRow::period),
    YEAR(Frequency.YEAR, SummaryRow::period),
    US_FISCAL_YEAR(Frequency.US_FISCAL_YEAR, SummaryRow::period),
    UN_YEAR(Frequency.UN_YEAR, SummaryRow::period),
    COUNTRY("country", "c.country", SummaryRow::country),
    REGION("region", "coalesce(r.region, 'none')", SummaryRow::region),
    SUBREGION("subregion", "coalesce(r.subregion, 'none')", SummaryRow::subregion),
    MISSION("mission", "c.mission", SummaryRow::mission),
    HOST_COUNTRY("hostCountry", "coalesce(h.hosts, 'none')", SummaryRow::hostCountry),
    PERSONNEL_TYPE("personnelType", "c.personnel_type", SummaryRow::personnelType),
    PERSONNEL_GROUP("personnelGroup", "g.personnel_group", SummaryRow::personnelGroup),
    SEX("sex", "x.sex", SummaryRow::sex);

    private final String code;
    private final Frequency frequency;
    private final String expression;
    private final Function<SummaryRow, String> of;

    Dimension(Frequency frequency, Function<SummaryRow, String> of) {
        this(frequency.code(), frequency, "period", of);
    }

    Dimension(String code, String expression, Function<SummaryRow, String> of) {
        this(code, null, expression, of);
    }

    Dimension(
            String code, Frequency frequency, String expression, Function<SummaryRow, String> of) {
        this.code = code;
        this.frequency = frequency;
        this.expression = expression;
        this.of = of;
    }

    String code() {
        return code;
    }

    /** Null for what is no period. */
    Frequency frequency() {
        return frequency;
    }

    /** SQL over an observation and what is joined to it. */
    String expression() {
        return expression;
    }

    /** The field of a row that holds it. */
    String field() {
        return frequency == null ? code : this == MONTH ? "month" : "period";
    }

    /** The name of its column in SQL. */
    String column() {
        return frequency == null ? "key_" + name().toLowerCase(java.util.Locale.ROOT) : "period";
    }

    Function<SummaryRow, String> value() {
        return of;
    }

    static Dimension named(String name) {
        List<String> codes = Arrays.stream(values()).map(Dimension::code).toList();
        return Arrays.stream(values())
                .filter(d -> d.code.equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.parameter("groupBy", name, Nearest.hint(name, codes)));
    }
}
