package org.peaceops.platform.imports;

import java.util.List;
import java.util.Map;

/**
 * What a dataset found when it held a file's rows against each other or against what is known.
 *
 * @param counts by the name that the report shows
 * @param problems warnings; the rows are kept
 * @param refused lines that cannot be loaded after all, each with the reason
 */
public record Findings(
        Map<String, Long> counts, List<ImportProblem> problems, Map<Long, ImportProblem> refused) {

    public static final Findings NONE = new Findings(Map.of(), List.of(), Map.of());

    public Findings(Map<String, Long> counts, List<ImportProblem> problems) {
        this(counts, problems, Map.of());
    }
}
