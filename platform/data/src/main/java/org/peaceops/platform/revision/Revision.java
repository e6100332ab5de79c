package org.peaceops.platform.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One numbered change of a service's data.
 *
 * @param number 1 for the first, without gaps
 * @param recordedAt when it became visible, to within the commit
 * @param kind {@code reference} (came with a release), {@code import} or {@code edit}
 * @param author who asked for it
 * @param reason why, in a sentence
 * @param fileName the file that brought it, if one did
 * @param fileSha256 SHA-256 of that file, hexadecimal
 * @param importId the import that brought it, if one did
 */
@Schema(description = "One numbered change of a service's data")
public record Revision(
        @Schema(examples = "2") long number,
        @Schema(examples = "2026-01-15T09:30:00.000Z") Instant recordedAt,
        Kind kind,
        @Schema(examples = "desk-officer") String author,
        @Schema(examples = "Import 1 of delivery.csv") String reason,
        String fileName,
        String fileSha256,
        @Schema(examples = "1") Long importId) {

    /** In an answer: the revision that it is made of, or that an import became. */
    public static final String HEADER = "Peaceops-Revision";

    /** What sort of write opened a revision. */
    public enum Kind {
        @JsonProperty("reference")
        REFERENCE,
        @JsonProperty("import")
        IMPORT,
        @JsonProperty("edit")
        EDIT;

        String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What a writer tells of its change before the number is known. */
    public record Note(
            Kind kind,
            String author,
            String reason,
            String fileName,
            String fileSha256,
            Long importId) {

        public static Note edit(String author, String reason) {
            return new Note(Kind.EDIT, author, reason, null, null, null);
        }
    }

    public static Revision of(ResultSet row) throws SQLException {
        return new Revision(
                row.getLong("number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                row.getString("author"),
                row.getString("reason"),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getObject("import_id", Long.class));
    }
}
