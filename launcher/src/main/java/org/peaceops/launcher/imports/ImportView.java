package org.peaceops.launcher.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An import as the service shows it; members that the report does not need are left out.
 *
 * @param counts rows and values by name, in the service's order
 * @param revision what it became; null if it became none
 * @param earlierImport the import that had brought the same already
 * @param reason why nothing was loaded
 * @param problems the first few of {@code problemCount}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ImportView(
        long id,
        String dataset,
        String state,
        boolean dryRun,
        String fileName,
        String layout,
        Progress progress,
        Map<String, Long> counts,
        Long revision,
        Long earlierImport,
        String reason,
        long problemCount,
        List<Problem> problems,
        Map<String, String> links) {

    private static final Set<String> UNDER_WAY = Set.of("received", "running");

    ImportView {
        progress = progress == null ? new Progress(0, 0, 0) : progress;
        counts = counts == null ? Map.of() : counts;
        problems = problems == null ? List.of() : problems;
        links = links == null ? Map.of() : links;
    }

    /** How much of the file has been read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Progress(long bytesRead, long bytesTotal, long rowsRead) {}

    /** One thing wrong in the file; {@code line} is null when it is about all of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(
            String severity, Long line, String column, String value, String code, String hint) {}

    boolean isUnderWay() {
        return UNDER_WAY.contains(state);
    }

    /**
     * Whether the data now holds what the file says, be it from this import or an earlier one; or
     * the file was a check alone, and was compared.
     */
    boolean isLoaded() {
        return state.equals("completed") || state.equals("unchanged") || state.equals("checked");
    }

    long refusedRows() {
        return counts.getOrDefault("rowsRefused", 0L);
    }
}
