package org.peaceops.metrics.mission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A point on earth in decimal degrees, four decimals.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,12})?");
    private static final BigDecimal QUARTER = BigDecimal.valueOf(90);
    private static final BigDecimal HALF = BigDecimal.valueOf(180);

    /** Degrees with a decimal point or comma; null for what is none. */
    static BigDecimal degrees(String text) {
        return DEGREES.matcher(text).matches()
                ? new BigDecimal(text.replace(',', '.')).setScale(4, RoundingMode.HALF_UP)
                : null;
    }

    boolean onEarth() {
        return latitude.abs().compareTo(QUARTER) <= 0 && longitude.abs().compareTo(HALF) <= 0;
    }

    Coordinates swapped() {
        return new Coordinates(longitude, latitude);
    }

    boolean within(List<Extent> extents) {
        return extents.stream().anyMatch(e -> e.holds(this));
    }
}
