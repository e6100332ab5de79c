package org.peaceops.metrics.contribution.layout;

import java.time.Clock;
import java.util.List;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.LineOutcome;

/**
 * The UN Peace and Security Data Hub's contributions by sex (DPO-UCHISTORICAL): a line per month,
 * contributor, mission and personnel type; columns in any order and case.
 */
final class DataHubBySex implements Layout {

    private static final List<String> COLUMNS =
            List.of(
                    "isocode3",
                    "contributingcountry",
                    "missionacronym",
                    "personneltype",
                    "femalepersonnel",
                    "malepersonnel",
                    "lastreportingdate");

    private final Clock clock;

    DataHubBySex(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "un-data-hub-by-sex";
    }

    @Override
    public String description() {
        return "UN Peace and Security Data Hub, DPO-UCHISTORICAL: isocode3, m49_code, contributing_country, mission_acronym, personnel_type, female_personnel, male_personnel, last_reporting_date";
    }

    @Override
    public String source() {
        return "UN-PSDATA";
    }

    @Override
    public boolean recognises(List<String> header) {
        return new Header(header).has(COLUMNS);
    }

    @Override
    public LineReader reader(List<String> given) {
        Header header = new Header(given);
        var lines =
                new DetailLines(
                        header,
                        new DetailLines.Places(
                                header.at("lastreportingdate"),
                                header.at("contributingcountry"),
                                header.at("isocode3"),
                                header.at("m49code"),
                                header.at("missionacronym")),
                        clock);
        int typeColumn = header.at("personneltype");
        var places =
                new Headcount.Places(
                        header.at("femalepersonnel"), header.at("malepersonnel"), Header.NONE);
        TypeNames types = new TypeNames();
        return (line, out) -> read(line, lines, typeColumn, places, types, out);
    }

    private static void read(
            Line line,
            DetailLines lines,
            int typeColumn,
            Headcount.Places places,
            TypeNames types,
            LineOutcome out) {
        String name = lines.cells.text(line, typeColumn, out);
        if (DetailLines.isTotal(name)) {
            out.setAside();
            return;
        }
        DetailLines.Key key = lines.key(line, out);
        if (key == null) {
            return;
        }
        PersonnelType type = types.read(name, lines.header.name(typeColumn), out);
        Headcount.bySex(line, lines, places, out).stage(key, type, out);
    }
}
