package org.peaceops.platform.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One import: what was sent, how far it is, what came of it.
 *
 * @param counts how many rows were read, refused, set aside, added, changed, ended, unchanged, and
 *     what the dataset itself counts
 * @param revision the revision that it became; null if it became none
 * @param earlierImport the import that had brought the same already
 * @param reason why nothing was loaded
 * @param fetched where the file was fetched from; null if it was sent
 * @param problems the first ten; {@code links.problems} has all
 */
@Schema(description = "One import: what was sent, how far it is, what came of it")
public record DataImport(
        @Schema(examples = "3") long id,
        String dataset,
        State state,
        boolean dryRun,
        Mode mode,
        @Schema(examples = "delivery.csv") String fileName,
        String sha256,
        String layout,
        @Schema(examples = "desk-officer") String requestedBy,
        Instant requestedAt,
        Instant finishedAt,
        Progress progress,
        Map<String, Long> counts,
        @Schema(examples = "2") Long revision,
        Long earlierImport,
        String reason,
        Origin fetched,
        long problemCount,
        List<ImportProblem> problems,
        Map<String, String> links) {

    /** How far an import is. */
    public enum State {
        @JsonProperty("received")
        RECEIVED,
        @JsonProperty("running")
        RUNNING,
        /** Loaded as one revision; or, on a dry run, would have been. */
        @JsonProperty("completed")
        COMPLETED,
        /** Held nothing that was not here already. */
        @JsonProperty("unchanged")
        UNCHANGED,
        /** Compared with what is known, and nothing more: the layout is a check. */
        @JsonProperty("checked")
        CHECKED,
        /** Not one line could be loaded. */
        @JsonProperty("refused")
        REFUSED,
        /** Stopped by a fault or a crash; nothing was loaded. */
        @JsonProperty("failed")
        FAILED;

        String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What a file means for rows that it lacks. */
    public enum Mode {
        /** They stay. */
        @JsonProperty("merge")
        MERGE,
        /** They end, where the file covers their scope. */
        @JsonProperty("complete")
        COMPLETE;

        String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Where a file was fetched from.
     *
     * @param status what the address answered; 304: it has nothing new; null: nothing
     */
    @Schema(name = "ImportOrigin", description = "Where a file was fetched from")
    public record Origin(
            @Schema(examples = "https://psdata.un.org/public/data/DPO-UCHISTORICAL/csv") String url,
            Instant at,
            @Schema(examples = "200") Integer status) {}

    /** How much of the file has been read. */
    public record Progress(long bytesRead, long bytesTotal, long rowsRead) {}
}
