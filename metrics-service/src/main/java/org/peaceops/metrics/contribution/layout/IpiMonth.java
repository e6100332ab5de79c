package org.peaceops.metrics.contribution.layout;

import java.time.Clock;
import java.util.List;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.LineOutcome;

/**
 * The International Peace Institute's delivery of a month without sex: 72 columns, 73 with row
 * numbers, of which most describe contributor and mission. A header is misspelt ({@code
 * Inidividual_Police}), by publication and so for good; a correct one is taken too.
 *
 * <p>{@code Observers} and {@code Civilian_Police} are the former names of experts on mission and
 * police, in use before the police were told apart: they count where the later columns are blank.
 */
final class IpiMonth implements Layout {

    private static final List<String> COLUMNS =
            List.of(
                    "date",
                    "contributor",
                    "contributoriso3",
                    "mission",
                    "missioncountry",
                    "expertsonmission",
                    "formedpoliceunits",
                    "troops",
                    "total");

    private final Clock clock;

    IpiMonth(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "ipi-month";
    }

    @Override
    public String description() {
        return "International Peace Institute, without sex: Date, Contributor, Mission and what describes them, then Experts_on_Mission, Formed_Police_Units, Inidividual_Police, Civilian_Police, Troops, Observers, Total";
    }

    @Override
    public String source() {
        return "IPI-PPP";
    }

    @Override
    public boolean recognises(List<String> given) {
        Header header = new Header(given);
        return header.has(COLUMNS) && police(header) != Header.NONE && !header.hasAny("female");
    }

    private static int police(Header header) {
        return header.at("inidividualpolice", "individualpolice");
    }

    @Override
    public LineReader reader(List<String> given) {
        Header header = new Header(given);
        var lines =
                new DetailLines(
                        header,
                        new DetailLines.Places(
                                header.at("date"),
                                header.at("contributor"),
                                header.at("contributoriso3"),
                                Header.NONE,
                                header.at("mission")),
                        clock);
        return new Lines(lines, header);
    }

    private static final class Lines implements LineReader {

        private final DetailLines lines;
        private final int experts;
        private final int observers;
        private final int units;
        private final int police;
        private final int civilian;
        private final int troops;
        private final LineTotal total;

        Lines(DetailLines lines, Header header) {
            this.lines = lines;
            experts = header.at("expertsonmission");
            observers = header.at("observers");
            units = header.at("formedpoliceunits");
            police = police(header);
            civilian = header.at("civilianpolice");
            troops = header.at("troops");
            total = new LineTotal(lines, header.at("total"));
        }

        @Override
        public void read(Line line, LineOutcome out) {
            DetailLines.Key key = lines.key(line, out);
            if (key == null) {
                return;
            }
            Integer formed = lines.cells.count(line, units, out);
            Integer single = lines.cells.count(line, police, out);
            Integer former = lines.cells.count(line, civilian, out);
            Integer told = formed == null && single == null ? null : or0(formed) + or0(single);
            Integer all = either(told, former, line, civilian, out);
            long sum =
                    stage(key, PersonnelType.INDIVIDUAL_POLICE, or0(told) > 0 ? single : all, out);
            sum += stage(key, PersonnelType.FORMED_POLICE_UNITS, formed, out);
            sum += stage(key, PersonnelType.TROOPS, lines.cells.count(line, troops, out), out);
            Integer later = lines.cells.count(line, experts, out);
            Integer before = lines.cells.count(line, observers, out);
            Integer observing = either(later, before, line, observers, out);
            sum += stage(key, PersonnelType.EXPERTS_ON_MISSION, observing, out);
            total.check(line, sum, out);
        }

        /** One number under a former and a later name; two numbers must be the same. */
        private Integer either(
                Integer later, Integer former, Line line, int column, LineOutcome out) {
            if (or0(later) > 0 && or0(former) > 0 && !later.equals(former)) {
                out.error(
                        lines.header.name(column),
                        line.field(column),
                        "counted-twice",
                        "blank, or %d as the later columns have it: these may be the same persons"
                                .formatted(later));
            }
            return or0(later) > 0 || former == null ? later : former;
        }

        private static int or0(Integer count) {
            return count == null ? 0 : count;
        }

        private static int stage(
                DetailLines.Key key, PersonnelType type, Integer count, LineOutcome out) {
            new Headcount(null, null, count, "{}").stage(key, type, out);
            return or0(count);
        }
    }
}
