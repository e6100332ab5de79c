package org.peaceops.metrics.contribution;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.metrics.country.CountryFilter;
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

    @BeanParam CountryFilter countries;

    @QueryParam("mission")
    @Parameter(description = "Mission acronym; several by commas.", example = "UNMISS")
    List<String> mission;

    @QueryParam("hostCountry")
    @Parameter(
            description =
                    "Missions in any of these countries; codes and names as for country, several by commas. A mission in two of them is counted once.",
            example = "SSD")
    List<String> hostCountry;

    @QueryParam("personnelType")
    @Parameter(
            description = "Personnel type, or the group military or police; several by commas.",
            example = "troops")
    List<String> personnelType;

    MonthRange months() {
        return MonthRange.parse(from, to);
    }

    /** Conditions over the table under the alias {@code c}, in the months asked for. */
    Where where() {
        return where(months());
    }

    /** The same conditions in other months. */
    Where where(MonthRange months) {
        Where where =
                in(months)
                        .andIn("c.mission", missions(mission))
                        .andIn(
                                "c.personnel_type",
                                PersonnelType.codes(
                                        "personnelType", QueryValues.list(personnelType)));
        Set<String> hosts = CountryFilter.resolve("hostCountry", hostCountry);
        if (!hosts.isEmpty()) {
            where.and(
                    "c.mission = any (?)", (Object) Mission.hostedBy(hosts).toArray(String[]::new));
        }
        return countries.restrict(where, "c.country");
    }

    /** Whether no mission is left out. */
    boolean anyMission() {
        return QueryValues.list(mission).isEmpty() && QueryValues.list(hostCountry).isEmpty();
    }

    /** Observations of the pinned revision in these months. */
    static Where in(MonthRange months) {
        Where where = Where.pinned(Pin.current(), "c.from_revision", "c.to_revision");
        LocalDate from = firstDay(months.from());
        LocalDate to = firstDay(months.to());
        // where the number of months is certain, the database plans the statement only once
        return from != null && from.equals(to)
                ? where.and("c.month = ?", from)
                : where.andIf(from, "c.month >= ?").andIf(to, "c.month <= ?");
    }

    /** The acronyms that a parameter names; 400 for what is no mission's. */
    static List<String> missions(List<String> mission) {
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

    static LocalDate firstDay(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }
}
