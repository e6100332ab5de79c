package org.peaceops.metrics.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A cohort, or what it is compared with.
 *
 * @param members none of two has the same country
 */
record Side(String name, List<Member> members) {

    Set<String> countries() {
        return members.stream().map(Member::country).collect(Collectors.toSet());
    }
}
