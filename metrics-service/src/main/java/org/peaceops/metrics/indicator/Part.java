package org.peaceops.metrics.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceops.metrics.time.Period;

/**
 * What one member brings to a figure.
 *
 * @param reason why it does not count; null when it does
 * @param start at the baseline, where the figure is a change
 * @param end at the last month, where the figure is of months and not of a span
 * @param numerator what it adds above the line
 * @param denominator what it adds below, where members make the denominator
 * @param value the indicator of this member alone; null when it has none
 * @param months of a span: its months with a number, and the number
 */
record Part(
        Member member,
        String reason,
        Reading start,
        Reading end,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        Map<YearMonth, Long> months) {

    private static final int MOST_TERMS_SHOWN = 12;

    static Part excluded(Member member, String reason, Reading start, Reading end) {
        return new Part(
                member, reason, start, end, BigDecimal.ZERO, BigDecimal.ZERO, null, Map.of());
    }

    /** The state of a month. */
    static Part state(Member member, Reading end, long numerator, long denominator) {
        return new Part(
                member,
                null,
                null,
                end,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                null,
                Map.of());
    }

    Part valued(BigDecimal own) {
        return new Part(member, reason, start, end, numerator, denominator, own, months);
    }

    static BigDecimal numerators(List<Part> parts) {
        return parts.stream().map(Part::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal denominators(List<Part> parts) {
        return parts.stream().map(Part::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Members' own values, added; no more than can be read. */
    static String terms(List<Part> parts) {
        String terms =
                parts.stream()
                        .limit(MOST_TERMS_SHOWN)
                        .map(p -> Amount.plain(p.value))
                        .collect(Collectors.joining(" + "));
        return parts.size() > MOST_TERMS_SHOWN ? terms + " + …" : terms;
    }

    boolean counts() {
        return reason == null;
    }

    /** The first month whose observations it uses. */
    YearMonth first(Period period) {
        return start != null ? YearMonth.parse(start.month()) : period.first();
    }
}
