package org.peaceops.partners.partnership;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.partners.country.Regions;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Where;

/** Which partnerships. Several values of one parameter are alternatives. */
public class PartnershipFilter {

    private static final Set<String> STATUSES = Set.of("active", "ended", "unknown");

    @QueryParam("program")
    @Parameter(description = "Code of the program; several by commas.", example = "APRRP")
    List<String> program;

    @QueryParam("country")
    @Parameter(
            description = "ISO alpha-3, alpha-2, M49 or name; several by commas.",
            example = "GHA")
    List<String> country;

    @QueryParam("region")
    @Parameter(
            description = "M49 code or name of a region or sub-region; its parts are within.",
            example = "002")
    String region;

    @QueryParam("on")
    @Parameter(
            description =
                    "Partnerships that were running on this day. One whose begin is unknown is left out, one whose end is unknown goes on unless its status is ended.",
            example = "2016-01-01")
    String on;

    @QueryParam("status")
    @Parameter(
            description = "As the source told it when it was written",
            schema = @Schema(enumeration = {"active", "ended", "unknown"}))
    String status;

    @QueryParam("source")
    @Parameter(description = "Code of the source", example = "PM-GPI")
    String source;

    private List<String> programs() {
        return QueryValues.list(program);
    }

    private LocalDate on() {
        return QueryValues.day("on", on);
    }

    // the same rule as Tenure.runsOn
    Where where() {
        LocalDate day = on();
        return matchingAtAnyTime()
                .andIf(day, "validFrom <= ?")
                .andIf(day, "(validTo >= ? or validTo is null and status <> 'ended')");
    }

    /** What the rows do not tell: partners that are only counted, or of whom no day is known. */
    String note() {
        Stream<String> lists =
                programs().isEmpty()
                        ? PartnerLists.read(List.of()).partial().stream()
                        : PartnerLists.read(programs()).notes(programs()).stream();
        String note = Stream.concat(lists, undated().stream()).collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }

    private Optional<String> undated() {
        if (on() == null) {
            return Optional.empty();
        }
        long left = Partnership.ROWS.matching(matchingAtAnyTime().and("validFrom is null")).count();
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        "%d left out of which no source says since when they run".formatted(left));
    }

    private Where matchingAtAnyTime() {
        Where where =
                Curated.pinned()
                        .andIn("program", programs())
                        .andIn("country", CountryCodes.parameter("country", country))
                        .andIf(QueryValues.oneOf("status", status, STATUSES), "status = ?")
                        .andIf(source, "source = ?");
        return region == null ? where : where.andIn("country", within());
    }

    private List<String> within() {
        String m49 = Regions.parameter("region", region).m49();
        return Countries.standard().within(m49).stream().map(Country::alpha3).toList();
    }
}
