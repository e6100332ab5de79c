package org.peaceops.partners;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as percentages to two decimals: 67.16 is 67.16 %. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Null of nothing: a share of no units is unknown, not 0. */
    public static BigDecimal of(long part, long whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
