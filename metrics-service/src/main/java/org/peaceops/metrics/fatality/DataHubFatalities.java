package org.peaceops.metrics.fatality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peaceops.metrics.datahub.HubHeader;
import org.peaceops.metrics.mission.Mission;
import org.peaceops.platform.imports.Layout;

/** The Data Hub's list of fatalities, as CSV or JSON. */
final class DataHubFatalities implements Layout {

    private static final List<String> COLUMNS =
            List.of(
                    "incident_date",
                    "casualty_id",
                    "mission_acronym",
                    "type_of_casualty",
                    "gender",
                    "casualty_nationality",
                    "casualty_personnel_type",
                    "type_of_incident",
                    "m49_code",
                    "isocode3");

    private final Clock clock;

    DataHubFatalities(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "un-fatalities";
    }

    @Override
    public String description() {
        return "UN Peace and Security Data Hub, fatalities: " + String.join(", ", COLUMNS);
    }

    @Override
    public String source() {
        return HubHeader.SOURCE;
    }

    @Override
    public boolean recognises(List<String> header) {
        return new HubHeader(header).hasAll(COLUMNS);
    }

    @Override
    public LineReader reader(List<String> header) {
        HubHeader columns = new HubHeader(header);
        Set<String> missions = Set.copyOf(Mission.acronyms());
        Nationalities nationalities = new Nationalities();
        LocalDate today = LocalDate.now(clock);
        return (line, outcome) ->
                new DataHubFatality(columns.line(line, outcome), missions, nationalities, today)
                        .read();
    }
}
