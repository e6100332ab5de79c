package org.peaceops.programs.system;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;

/** Which systems. */
public class SystemFilter {

    private static final Set<String> KINDS =
            Set.of(
                    "system",
                    "process",
                    "mechanism",
                    "standing-capacity",
                    "roster",
                    "directory",
                    "repository",
                    "standard");

    @QueryParam("kind")
    @Parameter(
            description = "What sort of thing it is",
            schema =
                    @Schema(
                            enumeration = {
                                "system",
                                "process",
                                "mechanism",
                                "standing-capacity",
                                "roster",
                                "directory",
                                "repository",
                                "standard"
                            }))
    String kind;

    @QueryParam("owner")
    @Parameter(description = "Code of an office that keeps it", example = "OMA")
    String owner;

    @QueryParam("program")
    @Parameter(description = "Code of a program that it serves", example = "PEACEKEEPING-TRAINING")
    String program;

    @QueryParam("source")
    @Parameter(description = "Code of the source", example = "UN-PSP-E-GUIDE")
    String source;

    String kind() {
        return QueryValues.oneOf("kind", kind, KINDS);
    }
}
