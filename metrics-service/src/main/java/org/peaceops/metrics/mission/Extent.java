package org.peaceops.metrics.mission;

import java.math.BigDecimal;

/** The rectangle in which a country lies, generously drawn: to half degrees, in degrees. */
record Extent(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {

    boolean holds(Coordinates point) {
        return point.longitude().compareTo(west) >= 0
                && point.longitude().compareTo(east) <= 0
                && point.latitude().compareTo(south) >= 0
                && point.latitude().compareTo(north) <= 0;
    }
}
