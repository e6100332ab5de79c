package org.peaceops.metrics.mission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A UN peace operation, or another office that UN data name like one.
 *
 * @param startedOn with {@code startedPrecision} month: the first of the month, the day is not
 *     known
 * @param endedOn alike; null while it is not known
 * @param status {@code active} or {@code ended}, as its source tells it
 * @param hostCountries ISO alpha-3
 * @param location where its headquarters is or was
 * @param latitude of the location, degrees north
 * @param longitude of the location, degrees east
 * @param partOf acronym of the mission that counts this one's people and days too
 * @param flags {@code umbrella}: it counts others that say {@code partOf}; {@code
 *     coordinates-swapped}: told the other way round and mended; {@code coordinates-implausible}:
 *     in none of the countries where they should be, kept as told
 * @param revision in which this row began
 */
@Schema(description = "A UN peace operation")
public record MissionView(
        @Schema(examples = "UNMISS") String acronym,
        @Schema(examples = "United Nations Mission in South Sudan") String name,
        @Schema(
                        enumeration = {"peacekeeping", "political", "other"},
                        examples = "peacekeeping")
                String kind,
        @Schema(examples = "DPO") String leadDepartment,
        @Schema(examples = "2011-07-09") LocalDate startedOn,
        @Schema(
                        enumeration = {"day", "month"},
                        examples = "day")
                String startedPrecision,
        LocalDate endedOn,
        @Schema(enumeration = {"day", "month"}) String endedPrecision,
        @Schema(
                        enumeration = {"active", "ended"},
                        examples = "active")
                String status,
        @Schema(examples = "SSD") List<String> hostCountries,
        @Schema(examples = "Juba") String location,
        @Schema(examples = "4.8500") BigDecimal latitude,
        @Schema(examples = "31.6000") BigDecimal longitude,
        @Schema(examples = "UNEF") String partOf,
        @Schema(examples = "umbrella") List<String> flags,
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
                mission.startedPrecision,
                mission.endedOn,
                mission.endedPrecision,
                mission.status,
                words(mission.hostCountries),
                mission.location,
                mission.latitude,
                mission.longitude,
                mission.partOf,
                words(mission.flags),
                new SourceRef(mission.source, mission.locator),
                mission.fromRevision);
    }

    private static List<String> words(String joined) {
        return joined == null ? List.of() : List.of(joined.split(" "));
    }
}
