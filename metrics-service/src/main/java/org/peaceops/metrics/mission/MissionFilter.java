package org.peaceops.metrics.mission;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.codelists.Countries;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pin;

/** Which missions. */
public class MissionFilter {

    static final Set<String> KINDS = Set.of("peacekeeping", "political", "other");

    @QueryParam("kind")
    @Parameter(
            description =
                    "peacekeeping operations, special political missions, or other offices that UN data name like missions",
            schema = @Schema(enumeration = {"peacekeeping", "political", "other"}))
    String kind;

    @QueryParam("activeOn")
    @Parameter(
            description =
                    "Missions that were running on this day. Where only the month of begin or end is known, the whole month counts; without a known begin a mission is on no day.",
            example = "2014-02-28")
    String activeOn;

    @QueryParam("hostCountry")
    @Parameter(
            description = "Country in which it works: ISO alpha-3, alpha-2, M49 or name",
            example = "SSD")
    String hostCountry;

    @QueryParam("q")
    @Parameter(
            description = "Words that all stand in its acronym, name or location",
            example = "haiti")
    String words;

    Where where() {
        Where where =
                Where.pinned(Pin.current(), "fromRevision", "toRevision")
                        .andIf(QueryValues.oneOf("kind", kind, KINDS), "kind = ?");
        LocalDate day = QueryValues.day("activeOn", activeOn);
        if (day != null) {
            where.and("startedOn <= ?", day)
                    .and(
                            "(endedOn >= ? or endedPrecision = 'month' and endedOn >= ? or endedOn is null and status = 'active')",
                            day,
                            day.withDayOfMonth(1));
        }
        if (hostCountry != null) {
            where.and("locate(?, hostCountries) > 0", country());
        }
        for (String word : words == null ? List.<String>of() : List.of(words.split("\\s+"))) {
            where.and(
                    "locate(lower(?), lower(concat(acronym, ' ', name, ' ', coalesce(location, '')))) > 0",
                    word);
        }
        return where;
    }

    private String country() {
        var resolution = Countries.standard().resolve(hostCountry);
        return resolution
                .country()
                .orElseThrow(
                        () ->
                                Problem.parameter(
                                        "hostCountry", hostCountry, resolution.explanation()))
                .alpha3();
    }
}
