package org.peaceops.programs;

import java.math.BigDecimal;

/**
 * What a stated number can mean, given its qualifier and how finely it was stated. Nearly 1.3
 * billion, stated to the tenth, lies between 1.2 and 1.3 billion; more than 50 has no upper end.
 *
 * @param low least, included
 * @param high greatest, included; null where nothing bounds it
 */
public record StatedRange(BigDecimal low, BigDecimal high) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static StatedRange of(BigDecimal value, String qualifier) {
        return switch (qualifier) {
            case null -> new StatedRange(value, value);
            case "nearly" -> new StatedRange(value.subtract(step(value)), value);
            case "approximately" -> {
                BigDecimal half = step(value).divide(TWO);
                yield new StatedRange(value.subtract(half), value.add(half));
            }
            case "more than", "at least" -> new StatedRange(value, null);
            case "less than" -> new StatedRange(BigDecimal.ZERO, value);
            default -> throw new IllegalArgumentException(qualifier);
        };
    }

    public boolean meets(StatedRange other) {
        return (high == null || high.compareTo(other.low) >= 0)
                && (other.high == null || other.high.compareTo(low) >= 0);
    }

    /** One unit of the last digit that is not zero: 100,000,000 for 1,300,000,000. */
    private static BigDecimal step(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ONE : value.stripTrailingZeros().ulp();
    }
}
