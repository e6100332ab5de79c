package org.peaceops.metrics.contribution.layout;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import org.peaceops.metrics.mission.Mission;
import org.peaceops.platform.imports.Layout.Line;
import org.peaceops.platform.imports.LineOutcome;

/**
 * Reads what every line of observations holds, whatever the layout: month, contributor and mission.
 */
final class DetailLines {

    /** Where they stand; {@link Header#NONE} for what the layout does not have. */
    record Places(int date, int name, int code, int m49, int mission) {}

    /** Of whom and when a line speaks; a part is null where an error was said. */
    record Key(Day day, String country, String mission) {}

    final Header header;
    final Cells cells;
    private final Places places;
    private final Days days;
    private final Contributors contributors = new Contributors();
    private final Missions missions;

    DetailLines(Header header, Places places, Clock clock) {
        this.header = header;
        this.cells = new Cells(header);
        this.places = places;
        this.days = new Days(YearMonth.now(clock));
        this.missions = new Missions(Mission.acronyms());
    }

    /** The line's key; null if it is a total of others, which is set aside. */
    Key key(Line line, LineOutcome out) {
        String name = cells.text(line, places.name, out);
        String mission = cells.text(line, places.mission, out);
        if (isTotal(name) || isTotal(mission)) {
            out.setAside();
            return null;
        }
        return new Key(
                day(line, out),
                country(line, name, out),
                missions.acronym(mission, header.name(places.mission), out));
    }

    Day day(Line line, LineOutcome out) {
        return days.read(cells.text(line, places.date, out), header.name(places.date), out);
    }

    String country(Line line, String name, LineOutcome out) {
        return contributors.alpha3(
                new Contributors.Named(
                        name,
                        cells.text(line, places.code, out),
                        cells.text(line, places.m49, out),
                        header.name(places.name),
                        header.name(places.m49)),
                out);
    }

    /** Whether a line stands for all contributors, missions or types. */
    static boolean isTotal(String text) {
        return switch (text.length()) {
            case 3, 5, 11 -> {
                String folded = text.toLowerCase(Locale.ROOT);
                yield folded.equals("all")
                        || folded.equals("total")
                        || folded.equals("grand total");
            }
            default -> false;
        };
    }
}
