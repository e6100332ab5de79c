package org.peaceops.metrics.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the members' parts come to.
 *
 * @param value rounded half up; null where it cannot be said
 * @param formula with the numbers put in
 * @param why what keeps the value from being said; null when there is one
 */
record Amount(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String formula,
        String why) {

    private static final int PERCENT_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Amount none(String why) {
        return new Amount(null, null, null, null, why);
    }

    /** A plain number. */
    static Amount of(BigDecimal number, String formula) {
        return new Amount(number, number, null, formula, null);
    }

    /** 100 × numerator ÷ denominator. */
    static Amount percent(BigDecimal numerator, BigDecimal denominator, String noun) {
        if (denominator.signum() == 0) {
            return new Amount(null, numerator, denominator, null, "no " + noun + " to divide by");
        }
        BigDecimal value = percentage(numerator, denominator);
        String formula =
                "100 × %s ÷ %s = %s".formatted(plain(numerator), plain(denominator), plain(value));
        return new Amount(value, numerator, denominator, formula, null);
    }

    /** Exact, and rounded once. */
    static BigDecimal percentage(BigDecimal numerator, BigDecimal denominator) {
        return HUNDRED.multiply(numerator)
                .divide(denominator, PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    static String plain(BigDecimal number) {
        return number.toPlainString().replace('-', '−');
    }
}
