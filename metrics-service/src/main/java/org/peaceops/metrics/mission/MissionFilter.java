package org.peaceops.metrics.mission;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/** Which missions. */
public class MissionFilter {

    private static final Set<String> KINDS = Set.of("peacekeeping", "political");

    @QueryParam("kind")
    @Parameter(
            description = "peacekeeping operations or special political missions",
            schema = @Schema(enumeration = {"peacekeeping", "political"}))
    String kind;

    @QueryParam("activeOn")
    @Parameter(description = "Missions that were running on this day.", example = "2014-02-28")
    String activeOn;

    String kind() {
        if (kind != null && !KINDS.contains(kind)) {
            throw Problem.parameter("kind", kind, Nearest.hint(kind, KINDS));
        }
        return kind;
    }

    LocalDate activeOn() {
        try {
            return activeOn == null ? null : LocalDate.parse(activeOn);
        } catch (DateTimeParseException e) {
            throw Problem.parameter("activeOn", activeOn, "a day such as 2014-02-28");
        }
    }
}
