package org.peaceops.metrics.indicator;

import java.util.Map;

/** The function of each definition that is evaluated here. */
final class Formulas {

    private static final Map<String, Formula> BY_CODE =
            Map.ofEntries(
                    Map.entry("headcount", new Headcount()),
                    Map.entry("womens-share", new WomensShare()),
                    Map.entry("share-of-women", new ShareOfWomen()),
                    Map.entry("contributors", new Contributors(false)),
                    Map.entry("share-of-contributors", new Contributors(true)),
                    Map.entry("personnel-months", OverMonths.PERSONNEL_MONTHS),
                    Map.entry("average", OverMonths.AVERAGE),
                    Map.entry("peak", OverMonths.PEAK),
                    Map.entry("growth", new Growth()),
                    Map.entry("womens-growth", new Growth()),
                    Map.entry("decomposition", new Decomposition()),
                    Map.entry("gender-target-distance", new GenderTargetDistance()),
                    Map.entry("fatality-rate", new FatalityRate()));

    private Formulas() {}

    static Formula of(Definition definition) {
        return BY_CODE.get(definition.code());
    }
}
