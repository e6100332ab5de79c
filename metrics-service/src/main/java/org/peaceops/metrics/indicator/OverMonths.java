package org.peaceops.metrics.indicator;

import static org.peaceops.metrics.indicator.Amount.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peaceops.metrics.time.Period;

/** Several months told as one number. Months of which nothing is known are in none of them. */
enum OverMonths implements Formula {
    /** Persons on the last day of each month, added over months; a unit of its own. */
    PERSONNEL_MONTHS {
        @Override
        Amount of(TreeMap<YearMonth, Long> byMonth) {
            BigDecimal sum = total(byMonth);
            return Amount.of(sum, "%d months added = %s".formatted(byMonth.size(), plain(sum)));
        }
    },
    /** The mean of the months known. */
    AVERAGE {
        @Override
        Amount of(TreeMap<YearMonth, Long> byMonth) {
            BigDecimal sum = total(byMonth);
            BigDecimal months = BigDecimal.valueOf(byMonth.size());
            BigDecimal mean = sum.divide(months, 2, RoundingMode.HALF_UP);
            String formula = "%s ÷ %s months = %s".formatted(plain(sum), months, plain(mean));
            return new Amount(mean, sum, months, formula, null);
        }
    },
    /** The month with the most persons, the first of several. */
    PEAK {
        @Override
        Amount of(TreeMap<YearMonth, Long> byMonth) {
            var peak =
                    byMonth.entrySet().stream()
                            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                            .orElseThrow();
            return Amount.of(
                    BigDecimal.valueOf(peak.getValue()),
                    "%d in %s, the most of %d months"
                            .formatted(peak.getValue(), peak.getKey(), byMonth.size()));
        }
    };

    abstract Amount of(TreeMap<YearMonth, Long> byMonth);

    @Override
    public Shape shape() {
        return Shape.SPAN;
    }

    @Override
    public Part part(Member member, Period period, Inputs in) {
        TreeMap<YearMonth, Long> months = in.months(member, period);
        if (months.isEmpty()) {
            return withoutNumber(member, period, in);
        }
        BigDecimal sum = total(months);
        return new Part(member, null, null, null, sum, BigDecimal.ZERO, of(months).value(), months);
    }

    @Override
    public Amount sum(List<Part> parts, Period period, Inputs in) {
        TreeMap<YearMonth, Long> byMonth = new TreeMap<>();
        for (Part part : parts) {
            part.months().forEach((month, persons) -> byMonth.merge(month, persons, Long::sum));
        }
        return byMonth.isEmpty() ? Amount.none("no month has a number") : of(byMonth);
    }

    static Part withoutNumber(Member member, Period period, Inputs in) {
        Reading last = in.reading(member, period.last());
        return Part.excluded(member, "no-month-with-a-number", null, last);
    }

    static BigDecimal total(Map<YearMonth, Long> byMonth) {
        return BigDecimal.valueOf(byMonth.values().stream().mapToLong(Long::longValue).sum());
    }
}
