package org.peaceops.partners.unit;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.partners.Words;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.MemorySelection;

/** Which units, by how they stood too. */
public class UnitFilter extends UnitScope {

    static final String ON =
            "The state on this day, as far as dates are known. Without it: as the record stands, whatever its dates.";

    @QueryParam("on")
    @Parameter(description = ON, example = "2020-09-30")
    String on;

    @QueryParam("state")
    @Parameter(
            description = "Units in this state on that day; several by commas.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UnitState.class),
            example = "deployed")
    List<String> state;

    @QueryParam("mission")
    @Parameter(
            description =
                    "Units in, on the way to or selected for this mission on that day; several by commas.",
            example = "MINUSMA")
    List<String> mission;

    @QueryParam("readinessLevel")
    @Parameter(
            description = "Units at this level on that day; several by commas.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"1", "2", "3", "rapid-deployment"}),
            example = "rapid-deployment")
    List<String> readinessLevel;

    MemorySelection<UnitView> matching() {
        List<String> states = Words.asked("state", state, UnitState.CODES);
        List<String> missions = QueryValues.list(mission);
        List<String> levels = Words.asked("readinessLevel", readinessLevel, ReadinessStep.LEVELS);
        List<UnitView> rows =
                units(QueryValues.day("on", on))
                        .map(UnitView::of)
                        .filter(u -> states.isEmpty() || states.contains(u.state()))
                        .filter(u -> missions.isEmpty() || missions.contains(u.mission()))
                        .filter(u -> levels.isEmpty() || levels.contains(u.readinessLevel()))
                        .toList();
        return new MemorySelection<>(rows, UnitView.SORTING);
    }
}
