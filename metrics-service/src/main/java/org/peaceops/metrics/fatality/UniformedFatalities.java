package org.peaceops.metrics.fatality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/**
 * A relation of uniformed fatalities under the alias {@code f}, at the pinned revision. Besides the
 * columns of the table each has {@code counted}: whether the headcount of its country in its
 * mission and month is known, so that a rate has it above the line and its comrades below.
 *
 * @param sql to select from
 */
public record UniformedFatalities(String sql, List<Object> arguments) {

    private static final BigDecimal MONTHS_OF_1000_YEARS = BigDecimal.valueOf(12_000);

    /**
     * Those of some nationalities and missions.
     *
     * @param countries ISO alpha-3; none: all, also those of which no nationality is told
     * @param missions acronyms; none: all
     */
    public static UniformedFatalities of(
            MonthRange months, Collection<String> countries, Collection<String> missions) {
        return matching(
                Where.pinned(Pin.current(), "f.from_revision", "f.to_revision")
                        .and("f.incident_on >= ?", months.from().atDay(1))
                        .and("f.incident_on <= ?", months.to().atEndOfMonth())
                        .andIn("f.nationality", countries)
                        .andIn("f.mission", missions));
    }

    /**
     * @param where over {@code fatality f}
     */
    static UniformedFatalities matching(Where where) {
        where.andIn("f.personnel_type", CasualtyPersonnel.uniformed());
        Where known =
                Where.pinned(Pin.current(), "c.from_revision", "c.to_revision")
                        .and("c.month = date_trunc('month', f.incident_on)::date")
                        .and("c.country = f.nationality")
                        .and("c.mission = f.mission")
                        .and("c.total is not null");
        String sql =
                """
                (select f.*, exists (select from contribution c where %s) as counted
                 from fatality f where %s) f"""
                        .formatted(known.sql(), where.sql());
        List<Object> arguments = new ArrayList<>(known.arguments());
        arguments.addAll(where.arguments());
        return new UniformedFatalities(sql, arguments);
    }

    /** First and last month with a fatality of any kind; both null when there is none. */
    public static MonthRange known() {
        return FatalityMonths.firstAndLast();
    }

    /** Fatalities × 12,000 ÷ personnel-months: two decimals, rounded half up. */
    public static BigDecimal per1000PersonnelYears(long fatalities, long personnelMonths) {
        return MONTHS_OF_1000_YEARS
                .multiply(BigDecimal.valueOf(fatalities))
                .divide(BigDecimal.valueOf(personnelMonths), 2, RoundingMode.HALF_UP);
    }
}
