package org.peaceops.metrics.fatality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/** As what somebody served who died; the publisher's own six kinds. */
enum CasualtyPersonnel {
    MILITARY(true),
    MILITARY_OBSERVER(true),
    POLICE(true),
    INTERNATIONAL_CIVILIAN(false),
    LOCAL(false),
    OTHER(false);

    /** Names in a filter all kinds that contributions count too. */
    private static final String UNIFORMED = "uniformed";

    /** What the Data Hub writes, folded. */
    static final Map<String, CasualtyPersonnel> WORDS =
            Arrays.stream(values())
                    .collect(Collectors.toMap(t -> t.code().replace('-', ' '), t -> t));

    private final boolean uniformed;

    CasualtyPersonnel(boolean uniformed) {
        this.uniformed = uniformed;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(CasualtyPersonnel::code).toList();
    }

    /** Those whose numbers contributions hold. */
    static List<String> uniformed() {
        return Arrays.stream(values())
                .filter(t -> t.uniformed)
                .map(CasualtyPersonnel::code)
                .toList();
    }

    /** The kinds that a filter names, each by itself or all uniformed ones; empty for none. */
    static Set<String> named(List<String> names) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) {
            if (name.equals(UNIFORMED)) {
                found.addAll(uniformed());
            } else if (codes().contains(name)) {
                found.add(name);
            } else {
                List<String> valid = new ArrayList<>(codes());
                valid.add(UNIFORMED);
                throw Problem.parameter(
                        "personnelType",
                        name,
                        "no personnel type of fatalities. " + Nearest.hint(name, valid));
            }
        }
        return found;
    }
}
