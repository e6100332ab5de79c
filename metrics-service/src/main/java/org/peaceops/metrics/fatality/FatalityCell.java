package org.peaceops.metrics.fatality;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceops.metrics.time.Period;

/**
 * What tells a row from the others.
 *
 * @param period null when rows are of the whole time asked for
 * @param keys values by dimension, in the order asked for; without the period
 */
record FatalityCell(Period period, Map<FatalityDimension, String> keys) {

    static final String OTHER = "other";

    /** The row that takes in all groups but the first. */
    FatalityCell rest() {
        return new FatalityCell(
                period, keys.keySet().stream().collect(Collectors.toMap(d -> d, d -> OTHER)));
    }

    boolean isRest() {
        return !keys.isEmpty() && keys.values().stream().allMatch(OTHER::equals);
    }

    /** The cell by some of its dimensions alone. */
    FatalityCell by(List<FatalityDimension> dimensions) {
        return new FatalityCell(
                period,
                keys.entrySet().stream()
                        .filter(e -> dimensions.contains(e.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The period's; null when there is none. */
    String label() {
        return period == null ? null : period.label();
    }
}
