package org.peaceops.metrics.contribution;

import jakarta.ws.rs.QueryParam;
import java.sql.Date;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.metrics.mission.Mission;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pin;

/** Which contributions. Several values of one parameter are alternatives. */
public class ContributionFilter {

    @QueryParam("from")
    @Parameter(description = "First month.", example = "2014-02")
    String from;

    @QueryParam("to")
    @Parameter(description = "Last month.", example = "2014-02")
    String to;

    @QueryParam("country")
    @Parameter(
            description =
                    "Contributing country: ISO alpha-3, alpha-2, M49 or name; several by commas.",
            example = "GHA")
    List<String> country;

    @QueryParam("mission")
    @Parameter(description = "Mission acronym; several by commas.", example = "UNMISS")
    List<String> mission;

    @QueryParam("personnelType")
    @Parameter(
            description = "Personnel type, or the group military or police; several by commas.",
            example = "troops")
    List<String> personnelType;

    MonthRange months() {
        return MonthRange.parse(from, to);
    }

    /** Conditions over the table under the alias {@code c}. */
    Where where() {
        MonthRange months = months();
        return Where.pinned(Pin.current(), "c.from_revision", "c.to_revision")
                .andIf(firstDay(months.from()), "c.month >= ?")
                .andIf(firstDay(months.to()), "c.month <= ?")
                .andIn("c.country", countries())
                .andIn("c.mission", missions())
                .andIn(
                        "c.personnel_type",
                        PersonnelType.codes("personnelType", QueryValues.list(personnelType)));
    }

    private Set<String> countries() {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : QueryValues.list(country)) {
            var resolution = Countries.standard().resolve(name);
            Country found =
                    resolution
                            .country()
                            .orElseThrow(
                                    () ->
                                            Problem.parameter(
                                                    "country", name, resolution.explanation()));
            codes.add(found.alpha3());
        }
        return codes;
    }

    private List<String> missions() {
        List<String> asked = QueryValues.list(mission);
        if (!asked.isEmpty()) {
            List<String> known = Mission.acronyms();
            for (String acronym : asked) {
                if (!known.contains(acronym)) {
                    throw Problem.parameter(
                            "mission",
                            acronym,
                            "no mission has this acronym. " + nearestOf(acronym, known));
                }
            }
        }
        return asked;
    }

    private static String nearestOf(String acronym, List<String> known) {
        return Nearest.to(acronym, known)
                .map("Did you mean \"%s\"?"::formatted)
                .orElse("/api/v1/missions lists them.");
    }

    static Date firstDay(YearMonth month) {
        return month == null ? null : Date.valueOf(month.atDay(1));
    }
}
