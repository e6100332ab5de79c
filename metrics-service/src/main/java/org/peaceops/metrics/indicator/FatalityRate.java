package org.peaceops.metrics.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.peaceops.metrics.fatality.UniformedFatalities;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.metrics.time.Period;

/**
 * Uniformed fatalities per 1,000 personnel-years, as the rates of a summary of fatalities are made:
 * both numbers are of the same people, and a month of which one is not known takes the rate away.
 */
final class FatalityRate implements Formula {

    @Override
    public Shape shape() {
        return Shape.SPAN;
    }

    @Override
    public boolean needsFatalities() {
        return true;
    }

    @Override
    public Part part(Member member, Period period, Inputs in) {
        TreeMap<YearMonth, Long> months = in.months(member, period);
        if (months.isEmpty()) {
            return OverMonths.withoutNumber(member, period, in);
        }
        long fatalities =
                months.keySet().stream()
                        .mapToLong(month -> in.deaths().counted(member.country(), month))
                        .sum();
        Part part =
                new Part(
                        member,
                        null,
                        null,
                        null,
                        BigDecimal.valueOf(fatalities),
                        OverMonths.total(months),
                        null,
                        months);
        return part.valued(sum(List.of(part), period, in).value());
    }

    @Override
    public Amount sum(List<Part> parts, Period period, Inputs in) {
        if (parts.isEmpty()) {
            return Amount.none("no member has a number");
        }
        BigDecimal fatalities = Part.numerators(parts);
        BigDecimal personnelMonths = Part.denominators(parts);
        List<YearMonth> missing = missing(parts, period, in);
        if (!missing.isEmpty() || personnelMonths.signum() == 0) {
            String why =
                    missing.isEmpty()
                            ? "no personnel to divide by"
                            : "headcounts or fatalities are not known of "
                                    + String.join(", ", MonthRange.named(missing));
            return new Amount(null, fatalities, personnelMonths, null, why);
        }
        BigDecimal rate =
                UniformedFatalities.per1000PersonnelYears(
                        fatalities.longValueExact(), personnelMonths.longValueExact());
        String formula = "12000 × %s ÷ %s personnel-months = %s";
        return new Amount(
                rate,
                fatalities,
                personnelMonths,
                formula.formatted(fatalities, personnelMonths, Amount.plain(rate)),
                null);
    }

    /** Months in which some member is in, and no member has a number. */
    private static List<YearMonth> missing(List<Part> parts, Period period, Inputs in) {
        Set<YearMonth> told = new HashSet<>();
        parts.forEach(p -> told.addAll(p.months().keySet()));
        return Shape.SPAN.months(period).stream()
                .filter(m -> !told.contains(m))
                .filter(m -> parts.stream().anyMatch(p -> in.isIn(p.member(), m)))
                .toList();
    }

    @Override
    public List<String> notes(List<Part> parts, Period period, Inputs in) {
        long outside =
                parts.stream().map(Part::member).mapToLong(m -> outside(m, period, in)).sum();
        return outside == 0
                ? List.of()
                : List.of(
                        "%s: uniformed fatalities that are in no number, since no headcount of their country in their mission and month is known: %d."
                                .formatted(period.label(), outside));
    }

    private static long outside(Member member, Period period, Inputs in) {
        return Shape.SPAN.months(period).stream()
                .filter(month -> in.isIn(member, month))
                .mapToLong(month -> in.deaths().outside(member.country(), month))
                .sum();
    }
}
