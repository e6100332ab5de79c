package org.peaceops.programs.course;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;

/** Which courses. */
public class CourseFilter {

    private static final Set<String> STATUSES = Set.of("running", "paused", "planned", "unknown");

    @QueryParam("owner")
    @Parameter(description = "Code of an office that gives or pays for it", example = "LMCT")
    String owner;

    @QueryParam("program")
    @Parameter(
            description = "Code of a program that it belongs to",
            example = "PEACEKEEPING-TRAINING")
    String program;

    @QueryParam("status")
    @Parameter(
            description = "As the source told it when it was written",
            schema = @Schema(enumeration = {"running", "paused", "planned", "unknown"}))
    String status;

    @QueryParam("source")
    @Parameter(description = "Code of the source", example = "UN-PSP-E-GUIDE")
    String source;

    String status() {
        return QueryValues.oneOf("status", status, STATUSES);
    }
}
