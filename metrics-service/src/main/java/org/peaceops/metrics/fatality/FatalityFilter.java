package org.peaceops.metrics.fatality;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.codelists.Countries;
import org.peaceops.metrics.mission.Mission;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pin;

/** Which fatalities. Several values of one parameter are alternatives. */
public class FatalityFilter {

    static final List<String> SEXES = List.of("female", "male", Fatality.NOT_REPORTED);

    @QueryParam("from")
    @Parameter(description = "First month, or first day, of the incident.", example = "2013-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Last month, or last day, of the incident.", example = "2013-12")
    String to;

    @QueryParam("casualty")
    @Parameter(description = "Casualty number; several by commas.", example = "UNTSO-1948-07-02408")
    List<String> casualty;

    @QueryParam("country")
    @Parameter(
            description =
                    "Nationality: ISO alpha-3, alpha-2, M49 or name, or not-reported; several by commas.",
            example = "GHA")
    List<String> country;

    @QueryParam("mission")
    @Parameter(description = "Mission acronym; several by commas.", example = "UNIFIL")
    List<String> mission;

    @QueryParam("personnelType")
    @Parameter(
            description =
                    "military, military-observer, police, international-civilian, local, other; or uniformed for the first three. Several by commas.",
            example = "uniformed")
    List<String> personnelType;

    @QueryParam("incidentType")
    @Parameter(
            description =
                    "accident, illness, malicious-act, self-inflicted, to-be-determined, unknown; several by commas.",
            example = "malicious-act")
    List<String> incidentType;

    @QueryParam("sex")
    @Parameter(description = "female, male or not-reported; several by commas.", example = "female")
    List<String> sex;

    @QueryParam("casualtyType")
    @Parameter(
            description = "The one type that is kept so far.",
            schema = @Schema(enumeration = "fatality"))
    String casualtyType;

    DayRange days() {
        return DayRange.parse(from, to);
    }

    /** Whether only some kinds of personnel or one sex is asked for. */
    boolean isOfSomePeople() {
        return !QueryValues.list(personnelType).isEmpty() || !QueryValues.list(sex).isEmpty();
    }

    /** Conditions over the table under the alias {@code f}. */
    Where where() {
        return where(days());
    }

    /** The same conditions on other days. */
    Where where(DayRange days) {
        return Where.pinned(Pin.current(), "f.from_revision", "f.to_revision")
                .andIf(days.from(), "f.incident_on >= ?")
                .andIf(days.to(), "f.incident_on <= ?")
                .andIn("f.casualty", QueryValues.list(casualty))
                .andIn("coalesce(f.nationality, 'not-reported')", countries())
                .andIn("f.mission", missions())
                .andIn("f.personnel_type", CasualtyPersonnel.named(QueryValues.list(personnelType)))
                .andIn("f.incident_type", known("incidentType", incidentType, IncidentType.codes()))
                .andIn("coalesce(f.sex, 'not-reported')", known("sex", sex, SEXES))
                .andIf(
                        QueryValues.oneOf("casualtyType", casualtyType, Set.of("fatality")),
                        "f.casualty_type = ?");
    }

    Set<String> countries() {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : QueryValues.list(country)) {
            codes.add(name.equals(Fatality.NOT_REPORTED) ? name : alpha3(name));
        }
        return codes;
    }

    private static String alpha3(String name) {
        var resolution = Countries.standard().resolve(name);
        return resolution
                .country()
                .orElseThrow(() -> Problem.parameter("country", name, resolution.explanation()))
                .alpha3();
    }

    List<String> missions() {
        List<String> asked = QueryValues.list(mission);
        return asked.isEmpty() ? asked : known("mission", asked, Mission.acronyms());
    }

    private static List<String> known(String parameter, List<String> values, List<String> known) {
        List<String> asked = QueryValues.list(values);
        for (String value : asked) {
            if (!known.contains(value)) {
                throw Problem.parameter(
                        parameter, value, "nothing has this code. " + Nearest.hint(value, known));
            }
        }
        return asked;
    }
}
