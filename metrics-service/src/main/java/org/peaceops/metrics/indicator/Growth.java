package org.peaceops.metrics.indicator;

import static org.peaceops.metrics.indicator.Amount.plain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceops.metrics.time.Period;

/**
 * From a baseline to a last month, in percent of the baseline.
 *
 * <p>Of a sum, a zero baseline is a number like any other: a member with nobody at first and some
 * at last makes the sum grow. Of a mean it has no growth to average, so it is left out.
 */
final class Growth implements Formula {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So exact that rounding to two decimals afterwards meets no false half. */
    private static final MathContext EXACT = new MathContext(60);

    private static final int BEYOND_DOUBT = 40;

    @Override
    public Shape shape() {
        return Shape.CHANGE;
    }

    @Override
    public Part part(Member member, Period period, Inputs in) {
        Reading end = in.reading(member, period.last());
        if (!in.choices().joiningDates()) {
            return between(member, in.reading(member, period.first()), end, in);
        }
        Optional<YearMonth> joined = member.joined().map(YearMonth::from);
        if (joined.isEmpty() || joined.get().isAfter(period.last())) {
            String reason = joined.isEmpty() ? "joining-date-unknown" : "joined-after-end";
            return Part.excluded(member, reason, null, end);
        }
        return member.baseline(in.known(), period.first())
                .map(first -> between(member, in.reading(member, first), end, in))
                .orElseGet(() -> Part.excluded(member, "no-data-since-joining", null, end));
    }

    /** The change of one member, or why it does not count. */
    static Part between(Member member, Reading start, Reading end, Inputs in) {
        String reason = reason(start, end, in);
        if (reason != null) {
            return Part.excluded(member, reason, start, end);
        }
        BigDecimal before = number(start);
        BigDecimal change = number(end).subtract(before);
        boolean hasGrowth = start.known() && end.known() && before.signum() > 0;
        return new Part(
                member,
                null,
                start,
                end,
                change,
                before,
                hasGrowth ? Amount.percentage(change, before) : null,
                Map.of());
    }

    private static String reason(Reading start, Reading end, Inputs in) {
        boolean both = in.choices().mean() || in.choices().bothEnds();
        if (!start.known() && (both || !end.known())) {
            return "baseline-" + start.status();
        }
        if (!end.known() && both) {
            return "end-" + end.status();
        }
        return in.choices().mean() && start.value() == 0 ? "zero-baseline" : null;
    }

    private static BigDecimal number(Reading reading) {
        return reading.known() ? BigDecimal.valueOf(reading.value()) : BigDecimal.ZERO;
    }

    @Override
    public Amount sum(List<Part> parts, Period period, Inputs in) {
        String missing = missingEnd(parts);
        if (missing != null) {
            return Amount.none(missing);
        }
        return in.choices().mean() ? mean(parts) : ofSum(parts, in.measure());
    }

    /** A sum of which an end has no number at all is no sum; null when both have one. */
    static String missingEnd(List<Part> parts) {
        if (parts.stream().noneMatch(p -> p.start().known())) {
            return "no member has a number at the baseline";
        }
        return parts.stream().noneMatch(p -> p.end().known())
                ? "no member has a number at the last month"
                : null;
    }

    private static Amount ofSum(List<Part> parts, Measure measure) {
        BigDecimal start = Part.denominators(parts);
        BigDecimal change = Part.numerators(parts);
        BigDecimal end = start.add(change);
        Amount amount = Amount.percent(change, start, measure.noun() + " at the baseline");
        return amount.value() == null
                ? amount
                : new Amount(
                        amount.value(),
                        change,
                        start,
                        "100 × (%2$s − %1$s) ÷ %1$s = %3$s"
                                .formatted(plain(start), plain(end), plain(amount.value())),
                        null);
    }

    private static Amount mean(List<Part> parts) {
        BigDecimal sum =
                parts.stream()
                        .map(p -> HUNDRED.multiply(p.numerator()).divide(p.denominator(), EXACT))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(parts.size());
        BigDecimal value =
                sum.divide(count, EXACT)
                        .setScale(BEYOND_DOUBT, RoundingMode.HALF_UP)
                        .setScale(2, RoundingMode.HALF_UP);
        BigDecimal shown = sum.setScale(2, RoundingMode.HALF_UP);
        String formula = "(%s) ÷ %d = %s".formatted(Part.terms(parts), parts.size(), plain(value));
        return new Amount(value, shown, count, formula, null);
    }
}
