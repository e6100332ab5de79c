package org.peaceops.metrics.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.peaceops.metrics.datahub.HubHeader;
import org.peaceops.metrics.datahub.HubLine;

/** One line of the Data Hub's list of missions. */
final class DataHubMission {

    private static final String NAME = "mission_name";
    private static final String ACTIVE = "mission_isactive";
    private static final String END = "end_date";

    /** Such as "(I & II)": the line stands for missions that have lines of their own. */
    private static final Pattern UMBRELLA = Pattern.compile(".*\\([IVX]+(,? (& )?[IVX]+)+\\)");

    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private final HubLine line;
    private final KnownMission known;
    private final Map<String, KnownMission> all;
    private final Seats seats;
    private final List<String> flags = new ArrayList<>();

    DataHubMission(HubLine line, Map<String, KnownMission> all, Seats seats) {
        this.line = line;
        this.all = all;
        this.seats = seats;
        String acronym = line.needed("mission_acronym", "the mission's acronym, such as UNMISS");
        this.known = all.getOrDefault(acronym, KnownMission.nothing(acronym));
    }

    void read() {
        String name = name();
        StatedDay started = StatedDay.told(line.day("start_date"), known.started());
        StatedDay ended = StatedDay.told(line.day(END), known.ended());
        if (ended.isBefore(started)) {
            line.error(END, "ends-before-it-starts", "a day that is not before " + started.day());
        }
        String status = status(ended);
        String place = line.text("mission_location");
        var position = new DataHubPosition(line, known, seats, flags).read();
        line.outcome()
                .row(
                        known.acronym(),
                        name,
                        "peacekeeping",
                        orKnown(line.text("lead_department"), known.leadDepartment()),
                        started.text(),
                        started.precision(),
                        ended.text(),
                        ended.precision(),
                        status,
                        seats.country(place),
                        orKnown(place, known.location()),
                        position == null ? null : position.latitude().toPlainString(),
                        position == null ? null : position.longitude().toPlainString(),
                        null,
                        flags.isEmpty() ? null : String.join(" ", flags),
                        HubHeader.SOURCE,
                        "DPPADPOSS-PKO, id " + line.text("id"));
    }

    private String name() {
        String told = line.needed(NAME, "the mission's name");
        String name = told.replaceAll("^\"+|\"+$", "").strip();
        if (!name.equals(told)) {
            line.outcome().mended("strayQuotesRemoved");
        }
        if (UMBRELLA.matcher(name).matches()) {
            flags.add("umbrella");
            line.warning(NAME, "umbrella", umbrellaHint());
        }
        if (isCutOff(name)) {
            line.warning(NAME, "name-cut-off", "kept as known before: " + known.name());
            return known.name();
        }
        return name;
    }

    private boolean isCutOff(String name) {
        return known.name() != null
                && known.name().length() > name.length()
                && known.name().startsWith(name + " ");
    }

    private String umbrellaHint() {
        List<String> parts =
                all.values().stream()
                        .filter(m -> known.acronym().equals(m.partOf()))
                        .map(KnownMission::acronym)
                        .sorted()
                        .toList();
        return "it counts the people and days of %s too; kept and flagged, do not add them up"
                .formatted(parts.isEmpty() ? "its parts" : String.join(", ", parts));
    }

    /** An end that is known is believed more than the word that the mission goes on. */
    private String status(StatedDay ended) {
        if (line.text(ACTIVE).isEmpty()) {
            return ended.isKnown() ? "ended" : "active";
        }
        Boolean active = line.oneOf(ACTIVE, YES_OR_NO, "not-valid");
        if (Boolean.TRUE.equals(active) && ended.isKnown()) {
            line.warning(
                    ACTIVE,
                    "active-but-ended",
                    "%s is known as its end and stays; import or edit the mission if it goes on"
                            .formatted(ended.day()));
        }
        return Boolean.TRUE.equals(active) && !ended.isKnown() ? "active" : "ended";
    }

    private static String orKnown(String told, String known) {
        return told.isEmpty() ? known : Objects.requireNonNull(told);
    }
}
