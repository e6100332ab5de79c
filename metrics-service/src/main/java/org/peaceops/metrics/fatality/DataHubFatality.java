package org.peaceops.metrics.fatality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.peaceops.metrics.datahub.HubHeader;
import org.peaceops.metrics.datahub.HubLine;
import org.peaceops.platform.problem.Nearest;

/** One line of the Data Hub's list of fatalities. */
record DataHubFatality(
        HubLine line, Set<String> missions, Nationalities nationalities, LocalDate today) {

    private static final Map<String, String> SEXES =
            Map.of("m", "male", "f", "female", "male", "male", "female", "female");
    private static final Map<String, String> CASUALTY_TYPES = Map.of("fatality", "fatality");
    private static final String DATE = "incident_date";
    private static final String MISSION = "mission_acronym";

    void read() {
        String casualty = line.needed("casualty_id", "the casualty's number");
        LocalDate day = day();
        checkMission();
        CasualtyPersonnel personnel =
                line.oneOf(
                        "casualty_personnel_type",
                        CasualtyPersonnel.WORDS,
                        "unknown-personnel-type");
        IncidentType incident =
                line.oneOf("type_of_incident", IncidentType.WORDS, "unknown-incident-type");
        line.oneOf("type_of_casualty", CASUALTY_TYPES, "unknown-casualty-type");
        String sex =
                line.text("gender").isEmpty() ? null : line.oneOf("gender", SEXES, "unknown-sex");
        String nationality = nationalities.read(line);
        if (day == null || personnel == null || incident == null) {
            return;
        }
        line.outcome()
                .row(
                        casualty,
                        day.toString(),
                        line.text(MISSION),
                        nationality,
                        status(nationality),
                        sex,
                        status(sex),
                        personnel.code(),
                        incident.code(),
                        "fatality",
                        CasualtyNumber.isFarFrom(casualty, day) ? "{implausible}" : "{}",
                        HubHeader.SOURCE,
                        "DPPADPOSS-FATALITIES, id " + line.text("id"));
    }

    static String status(String told) {
        return told == null ? Fatality.NOT_REPORTED : Fatality.REPORTED;
    }

    private LocalDate day() {
        LocalDate day = line.day(DATE);
        if (line.text(DATE).isEmpty()) {
            line.error(DATE, "missing", "the day of the incident");
        } else if (day != null && !FatalityInput.canBe(day, today)) {
            line.error(DATE, "day-out-of-range", FatalityInput.daysThatCanBe(today));
        } else if (day != null && CasualtyNumber.isFarFrom(line.text("casualty_id"), day)) {
            line.warning(
                    DATE,
                    "date-differs-from-number",
                    "the month in the casualty number is ten years off or more; kept as published and flagged implausible");
        }
        return day;
    }

    private void checkMission() {
        String mission =
                line.needed(MISSION, "an acronym that /api/v1/missions lists, such as UNIFIL");
        if (!mission.isEmpty() && !missions.contains(mission)) {
            String near =
                    Nearest.to(mission, missions).map(m -> " Did you mean " + m + "?").orElse("");
            line.error(
                    MISSION,
                    "unknown-mission",
                    "an acronym that /api/v1/missions lists; a new one is imported into the dataset missions first."
                            + near);
        }
    }
}
