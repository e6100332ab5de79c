package org.peaceops.partners.match;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;

/** Which decisions. */
public class DecisionFilter {

    @QueryParam("need")
    @Parameter(description = "Id of the need", example = "gha-engineer-plant-2027")
    String need;

    @QueryParam("offer")
    @Parameter(description = "Id of the offer", example = "fra-engineer-training-2026")
    String offer;

    @QueryParam("unit")
    @Parameter(description = "Id of the unit that is helped", example = "gha-engineer-1")
    String unit;

    @QueryParam("decision")
    @Parameter(
            description = "What was decided",
            schema = @Schema(enumeration = {"accepted", "declined"}),
            example = "accepted")
    String decision;

    String decision() {
        return QueryValues.oneOf(
                "decision", decision, List.of(MatchDecision.ACCEPTED, MatchDecision.DECLINED));
    }
}
