package org.peaceops.metrics.mission;

import java.util.List;
import java.util.Map;
import org.peaceops.metrics.datahub.HubHeader;
import org.peaceops.platform.imports.Layout;

/**
 * The Data Hub's list of peacekeeping missions. It tells neither in which countries a mission works
 * nor of what kind it is, and often the month of a date alone; what is known of these stays.
 */
final class DataHubMissions implements Layout {

    private static final List<String> COLUMNS =
            List.of(
                    "mission_acronym",
                    "mission_name",
                    "mission_isactive",
                    "start_date",
                    "end_date",
                    "mission_location",
                    "mission_longitude",
                    "mission_latitude");

    @Override
    public String code() {
        return "un-missions";
    }

    @Override
    public String description() {
        return "UN Peace and Security Data Hub, list of missions: " + String.join(", ", COLUMNS);
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
    public List<String> untold(List<String> header) {
        return List.of("kind", "host_countries", "part_of");
    }

    @Override
    public LineReader reader(List<String> header) {
        HubHeader columns = new HubHeader(header);
        Map<String, KnownMission> known = KnownMission.all();
        Seats seats = new Seats();
        return (line, outcome) ->
                new DataHubMission(columns.line(line, outcome), known, seats).read();
    }
}
