package org.peaceops.programs.program;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;

/** Which programs. */
public class ProgramFilter {

    private static final Set<String> KINDS = Set.of("program", "account", "authority");
    private static final Set<String> STATUSES = Set.of("active", "announced", "ended", "unknown");

    @QueryParam("kind")
    @Parameter(
            description = "A program, the account that pays for programs, or a legal authority",
            schema = @Schema(enumeration = {"program", "account", "authority"}))
    String kind;

    @QueryParam("status")
    @Parameter(
            description = "As the source told it when it was written",
            schema = @Schema(enumeration = {"active", "announced", "ended", "unknown"}))
    String status;

    @QueryParam("fundingAccount")
    @Parameter(description = "Code of the account that pays", example = "PKO")
    String fundingAccount;

    @QueryParam("source")
    @Parameter(description = "Code of the source", example = "PM-GPI")
    String source;

    String kind() {
        return QueryValues.oneOf("kind", kind, KINDS);
    }

    String status() {
        return QueryValues.oneOf("status", status, STATUSES);
    }
}
