package org.peaceops.metrics.mission;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A UN peace operation.
 *
 * @param hostCountries ISO alpha-3
 * @param revision in which this row began
 */
@Schema(description = "A UN peace operation")
public record MissionView(
        @Schema(examples = "UNMISS") String acronym,
        @Schema(examples = "United Nations Mission in South Sudan") String name,
        @Schema(examples = "peacekeeping") String kind,
        @Schema(examples = "DPO") String leadDepartment,
        @Schema(examples = "2011-07-09") LocalDate startedOn,
        LocalDate endedOn,
        @Schema(examples = "SSD") List<String> hostCountries,
        SourceRef source,
        @Schema(examples = "1") long revision)
        implements Versioned {

    static MissionView of(Mission mission) {
        return new MissionView(
                mission.acronym,
                mission.name,
                mission.kind,
                mission.leadDepartment,
                mission.startedOn,
                mission.endedOn,
                mission.hostCountries == null
                        ? List.of()
                        : List.of(mission.hostCountries.split(" ")),
                new SourceRef(mission.source, mission.locator),
                mission.fromRevision);
    }
}
