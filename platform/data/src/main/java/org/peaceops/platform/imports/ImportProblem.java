package org.peaceops.platform.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing wrong in a file.
 *
 * @param severity {@code error}: the line was refused; {@code warning}: kept, flagged; {@code
 *     file}: nothing was loaded
 * @param line as an editor shows it, the header is line 1; null when it is about the whole file
 * @param column as the file's header names it
 * @param value as the file has it
 * @param code stable name of the reason
 * @param hint what would be right
 */
@Schema(description = "One thing wrong in an imported file")
public record ImportProblem(
        Severity severity,
        @Schema(examples = "17") Long line,
        @Schema(examples = "amount") String column,
        @Schema(examples = "1O") String value,
        @Schema(examples = "not-a-count") String code,
        @Schema(examples = "a whole number from 0, or NA where nothing was reported") String hint) {

    private static final int LONGEST_VALUE = 200;

    public ImportProblem {
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    /** How much a problem stops. */
    public enum Severity {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("file")
        FILE;

        String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A doubt about the file as a whole, or about something in it that has no line. */
    public static ImportProblem doubt(String code, String hint) {
        return new ImportProblem(Severity.WARNING, null, null, null, code, hint);
    }

    /** A line that turned out wrong only beside others. */
    public static ImportProblem refused(long line, String code, String hint) {
        return new ImportProblem(Severity.ERROR, line, null, null, code, hint);
    }

    static ImportProblem ofFile(String code, String hint) {
        return new ImportProblem(Severity.FILE, null, null, null, code, hint);
    }
}
