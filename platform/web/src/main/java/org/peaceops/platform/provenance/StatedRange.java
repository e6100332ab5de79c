package org.peaceops.platform.provenance;

import java.math.BigDecimal;

/**
 * What a stated number can mean, given its qualifier and how finely it was stated. Nearly 1.3
 * billion, stated to the tenth, lies from 1.2 to below 1.3 billion; more than 50 has no upper end.
 *
 * @param low least; null where nothing bounds it
 * @param lowIncluded whether it can be the least itself
 * @param high greatest; null where nothing bounds it
 * @param highIncluded whether it can be the greatest itself
 */
public record StatedRange(
        BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static StatedRange of(BigDecimal value, String qualifier) {
        BigDecimal step = step(value);
        return switch (qualifier) {
            case null -> new StatedRange(value, true, value, true);
            case "nearly" ->
                    value.signum() < 0
                            ? new StatedRange(value, false, value.add(step), true)
                            : new StatedRange(value.subtract(step), true, value, false);
            case "approximately" -> {
                BigDecimal half = step.divide(TWO);
                yield new StatedRange(value.subtract(half), true, value.add(half), true);
            }
            case "more than" -> new StatedRange(value, false, null, false);
            case "at least" -> new StatedRange(value, true, null, false);
            case "less than" -> new StatedRange(null, false, value, false);
            default -> throw new IllegalArgumentException(qualifier);
        };
    }

    /** Whether it is one number. */
    public boolean exact() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether it can mean this number. */
    public boolean holds(BigDecimal number) {
        return meets(new StatedRange(number, true, number, true));
    }

    /** Whether there is a number that both can mean. */
    public boolean meets(StatedRange other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(StatedRange other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || order == 0 && !(highIncluded && other.lowIncluded);
    }

    /**
     * How finely a number was stated: one unit of its last digit that is not zero, 100,000,000 for
     * 1,300,000,000, but at most a tenth of it, since 10,000 is stated finer than to ten thousands.
     */
    private static BigDecimal step(BigDecimal value) {
        BigDecimal digit = value.stripTrailingZeros().ulp();
        return digit.min(value.abs().movePointLeft(1));
    }
}
