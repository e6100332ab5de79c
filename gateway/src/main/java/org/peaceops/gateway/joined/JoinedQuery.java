package org.peaceops.gateway.joined;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.gateway.snapshot.Snapshot;
import org.peaceops.platform.problem.Problem;

/** What every joined answer takes. */
public class JoinedQuery {

    @QueryParam(Snapshot.PARAMETER)
    @Parameter(
            description =
                    "The member snapshot of an earlier answer: gives that answer again, byte for byte, whatever was imported since. Without it, the newest.")
    String snapshot;

    @QueryParam("cite")
    @Parameter(
            description =
                    "true: adds a citation (plain and BibTeX) with a permalink that repeats this answer.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String cite;

    /** Null for the newest. */
    Snapshot snapshot() {
        return snapshot == null ? null : Snapshot.parse(snapshot);
    }

    public boolean cites() {
        return switch (cite) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> throw Problem.parameter("cite", cite, "true or false");
        };
    }
}
