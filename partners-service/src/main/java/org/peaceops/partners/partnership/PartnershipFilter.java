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
                    "Partnerships that surely ran on this day, as in cohorts. One whose begin is unknown is left out; one whose end is unknown goes on, unless its status is ended: then it counts during its begin alone. page.note counts those that may have run.",
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

    Where where() {
        return Tenure.andRunsOn(matchingAtAnyTime(), on());
    }

    /** What the rows do not tell: partners that are only counted, or may be some on the day. */
    String note() {
        Stream<String> lists =
                programs().isEmpty()
                        ? PartnerLists.read(List.of()).partial().stream()
                        : PartnerLists.read(programs()).notes(programs()).stream();
        String note = Stream.concat(lists, unsure().stream()).collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }

    private Optional<String> unsure() {
        LocalDate day = on();
        if (day == null) {
            return Optional.empty();
        }
        long left = count(Tenure.andPossiblyRunsOn(matchingAtAnyTime(), day)) - count(where());
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        "%d left out of which no source says whether they ran on %s"
                                .formatted(left, day));
    }

    private static long count(Where where) {
        return Partnership.ROWS.matching(where).count();
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
