package org.peaceops.metrics.indicator;

import java.util.Set;

/** Which countries count in the cohort's figure, and which in that of the comparison. */
record Sides(Set<String> cohort, Set<String> comparison) {

    String of(String country) {
        boolean one = cohort.contains(country);
        boolean other = comparison.contains(country);
        return one ? other ? "both" : "cohort" : other ? "comparison" : "everyone";
    }
}
