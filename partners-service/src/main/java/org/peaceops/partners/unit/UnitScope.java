package org.peaceops.partners.unit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.partners.Words;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.http.QueryValues;

/** Which units. */
public class UnitScope {

    @QueryParam("program")
    @Parameter(
            description =
                    "Units that one of these programs had helped by then: a step in their life or an assistance names it. Several by commas.",
            example = "GPOI")
    List<String> program;

    @QueryParam("country")
    @Parameter(
            description = "ISO alpha-3, alpha-2, M49 or name; several by commas.",
            example = "GHA")
    List<String> country;

    @QueryParam("kind")
    @Parameter(
            description = "What the unit does; several by commas.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UnitKind.class),
            example = "engineer")
    List<String> kind;

    List<String> programs() {
        return QueryValues.list(program);
    }

    /**
     * Units that existed on the day, or may have; their number is that of pledges, not of facts.
     *
     * @param day null: as the record stands, whatever its dates
     */
    Stream<UnitOnDay> units(LocalDate day) {
        var rows =
                CapabilityUnit.ROWS.matching(
                        Curated.pinned()
                                .andIn("country", CountryCodes.parameter("country", country))
                                .andIn("kind", Words.asked("kind", kind, UnitKind.CODES)));
        return rows.all().stream()
                .map(unit -> UnitOnDay.of(unit, day))
                .filter(UnitOnDay::mayExist)
                .filter(unit -> programs().isEmpty() || unit.isNamedWith(programs()));
    }
}
