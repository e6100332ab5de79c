package org.peaceops.metrics.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which persons are counted. */
enum Measure {
    TOTAL("persons"),
    FEMALE("women"),
    MALE("men");

    private final String noun;

    Measure(String noun) {
        this.noun = noun;
    }

    String noun() {
        return noun;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Measure::code).toList();
    }
}
