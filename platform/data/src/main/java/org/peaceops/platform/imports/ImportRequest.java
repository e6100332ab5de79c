package org.peaceops.platform.imports;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.problem.Problem;

/** How a file is to be imported. */
public class ImportRequest {

    private static final Pattern FILE_NAME =
            Pattern.compile("filename\\*?=(?:UTF-8'')?\"?([^\";]+)\"?");
    private static final int LONGEST_NAME = 200;

    @QueryParam("dryRun")
    @Parameter(
            description = "true: report what would be loaded, and load nothing.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String dryRun;

    @QueryParam("mode")
    @Parameter(
            description =
                    "merge: rows that the file lacks stay. complete: the file is the whole truth for what it covers, what it lacks there ends; then every line must be readable.",
            schema =
                    @Schema(
                            enumeration = {"merge", "complete"},
                            defaultValue = "merge"))
    String mode;

    @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
    @Parameter(in = ParameterIn.HEADER, hidden = true)
    String disposition;

    boolean isDryRun() {
        return switch (dryRun) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> throw Problem.parameter("dryRun", dryRun, "true or false");
        };
    }

    DataImport.Mode importMode() {
        return switch (mode) {
            case null -> DataImport.Mode.MERGE;
            case "merge" -> DataImport.Mode.MERGE;
            case "complete" -> DataImport.Mode.COMPLETE;
            default -> throw Problem.parameter("mode", mode, "merge or complete");
        };
    }

    /** The last part of the name that the caller gave, without any folder. */
    String fileName(String other) {
        String given = other;
        Matcher named = disposition == null ? null : FILE_NAME.matcher(disposition);
        if (given == null && named != null && named.find()) {
            given = decoded(named.group(1));
        }
        String name =
                given == null || given.isBlank() ? "unnamed" : given.replaceFirst(".*[/\\\\]", "");
        String printable = name.replaceAll("\\p{Cntrl}", "");
        return printable.length() > LONGEST_NAME ? printable.substring(0, LONGEST_NAME) : printable;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
