package org.peaceops.metrics.mission;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;

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
        return QueryValues.oneOf("kind", kind, KINDS);
    }

    LocalDate activeOn() {
        return QueryValues.day("activeOn", activeOn);
    }
}
