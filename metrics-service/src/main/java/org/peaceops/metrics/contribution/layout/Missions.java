package org.peaceops.metrics.contribution.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceops.platform.imports.LineOutcome;
import org.peaceops.platform.problem.Nearest;

/** Resolves a file's missions by acronym, in any case. */
final class Missions {

    private final Set<String> acronyms;
    private final Map<String, String> byUpperCase;

    Missions(List<String> acronyms) {
        this.acronyms = Set.copyOf(acronyms);
        this.byUpperCase =
                acronyms.stream()
                        .collect(
                                Collectors.toMap(
                                        a -> a.toUpperCase(Locale.ROOT), a -> a, (a, b) -> ""));
    }

    /** The acronym; null when there is none, which is said. */
    String acronym(String text, String column, LineOutcome out) {
        if (acronyms.contains(text)) {
            return text;
        }
        String other = byUpperCase.getOrDefault(text.toUpperCase(Locale.ROOT), "");
        if (!other.isEmpty()) {
            out.mended("missionsInOtherCase");
            return other;
        }
        String near = Nearest.to(text, acronyms).map(m -> " Did you mean " + m + "?").orElse("");
        out.error(
                column, text, "unknown-mission", "an acronym that /api/v1/missions lists." + near);
        return null;
    }
}
