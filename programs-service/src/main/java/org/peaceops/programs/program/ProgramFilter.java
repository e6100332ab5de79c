package org.peaceops.programs.program;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;

/** Which programs. */
public class ProgramFilter {

    private static final Set<String> KINDS =
            Set.of(
                    "program",
                    "account",
                    "fund",
                    "authority",
                    "initiative",
                    "policy",
                    "rule",
                    "line-of-work");
    private static final Set<String> STATUSES = Set.of("active", "announced", "ended", "unknown");

    @QueryParam("kind")
    @Parameter(
            description = "A program, what pays for programs, or what rules them",
            schema =
                    @Schema(
                            enumeration = {
                                "program",
                                "account",
                                "fund",
                                "authority",
                                "initiative",
                                "policy",
                                "rule",
                                "line-of-work"
                            }))
    String kind;

    @QueryParam("status")
    @Parameter(
            description = "As the source told it when it was written",
            schema = @Schema(enumeration = {"active", "announced", "ended", "unknown"}))
    String status;

    @QueryParam("fundingAccount")
    @Parameter(description = "Code of the account that pays", example = "PKO")
    String fundingAccount;

    @QueryParam("managingOffice")
    @Parameter(description = "Code of the office that manages it", example = "PM-GPI-POCB")
    String managingOffice;

    @QueryParam("capabilityArea")
    @Parameter(description = "A capability area that it works in", example = "rapid-deployment")
    String capabilityArea;

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
