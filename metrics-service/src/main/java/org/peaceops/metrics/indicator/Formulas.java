package org.peaceops.metrics.indicator;

import java.util.Map;

/** The function of each definition that is evaluated here. */
final class Formulas {

    private static final Map<String, Formula> BY_CODE =
            Map.ofEntries(
                    Map.entry("growth", new Growth()), Map.entry("womens-growth", new Growth()));

    private Formulas() {}

    static Formula of(Definition definition) {
        return BY_CODE.get(definition.code());
    }
}
