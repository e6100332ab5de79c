package org.peaceops.metrics.contribution.layout;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.LineOutcome;

/**
 * The International Peace Institute's wide layout: a line per month, contributor and mission;
 * personnel type and sex as columns. Comes as published, and as R writes it out again.
 */
final class IpiWideBySex implements Layout {

    private static final Map<PersonnelType, String> TYPES =
            new EnumMap<>(
                    Map.of(
                            PersonnelType.INDIVIDUAL_POLICE, "individualpolice",
                            PersonnelType.FORMED_POLICE_UNITS, "formedpoliceunits",
                            PersonnelType.EXPERTS_ON_MISSION, "expertsonmission",
                            PersonnelType.TROOPS, "troops"));
    private static final List<String> COLUMNS =
            Stream.concat(
                            Stream.of("date", "contributor", "contributoriso3", "mission"),
                            TYPES.values().stream()
                                    .flatMap(t -> Stream.of(t + "female", t + "male", t + "total")))
                    .toList();

    private final String code;
    private final String description;
    private final boolean rowNumbers;
    private final Clock clock;

    private IpiWideBySex(String code, String description, boolean rowNumbers, Clock clock) {
        this.code = code;
        this.description = description;
        this.rowNumbers = rowNumbers;
        this.clock = clock;
    }

    static IpiWideBySex published(Clock clock) {
        return new IpiWideBySex(
                "ipi-wide-by-sex",
                "International Peace Institute: Date, Contributor, Contributor_ISO-3, Mission, then male, female and total of each personnel type",
                false,
                clock);
    }

    static IpiWideBySex ofR(Clock clock) {
        return new IpiWideBySex(
                "ipi-wide-by-sex-r",
                "the same as written out by R: row numbers under a first header that is blank",
                true,
                clock);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String source() {
        return "IPI-PPP";
    }

    @Override
    public boolean recognises(List<String> header) {
        return new Header(header).has(COLUMNS) && header.getFirst().isEmpty() == rowNumbers;
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
        Map<PersonnelType, Headcount.Places> places = new EnumMap<>(PersonnelType.class);
        TYPES.forEach(
                (type, name) ->
                        places.put(
                                type,
                                new Headcount.Places(
                                        header.at(name + "female"),
                                        header.at(name + "male"),
                                        header.at(name + "total"))));
        var total = new LineTotal(lines, header.at("totaltotal"));
        return (line, out) -> read(line, lines, places, total, out);
    }

    private static void read(
            Line line,
            DetailLines lines,
            Map<PersonnelType, Headcount.Places> places,
            LineTotal total,
            LineOutcome out) {
        DetailLines.Key key = lines.key(line, out);
        if (key == null) {
            return;
        }
        long sum = 0;
        for (var type : places.entrySet()) {
            Headcount count = Headcount.read(line, lines, type.getValue(), out);
            sum += count.total() == null ? 0 : count.total();
            count.stage(key, type.getKey(), out);
        }
        total.check(line, sum, out);
    }
}
