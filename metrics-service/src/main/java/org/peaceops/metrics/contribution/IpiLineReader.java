package org.peaceops.metrics.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Resolution;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.imports.Layout.Line;
import org.peaceops.platform.imports.LineOutcome;
import org.peaceops.platform.problem.Nearest;

/** Reads the lines of one file; remembers the countries it has resolved. */
final class IpiLineReader {

    private static final String TOTAL = "all";

    private final List<String> header;
    private final List<String> names;
    private final Set<String> missions;
    private final YearMonth latest;
    private final Map<String, Resolution> countries = new HashMap<>();
    private final Map<PersonnelType, int[]> columns = new HashMap<>();

    /**
     * @param types personnel types by the first part of their columns' names
     * @param latest the last month that can have been observed
     */
    IpiLineReader(
            List<String> header,
            Map<String, PersonnelType> types,
            Set<String> missions,
            YearMonth latest) {
        this.header = header;
        this.names = IpiWideBySex.folded(header);
        this.missions = missions;
        this.latest = latest;
        types.forEach((name, type) -> columns.put(type, columnsOf(name)));
    }

    private int[] columnsOf(String type) {
        return new int[] {
            names.indexOf(type + "_female"),
            names.indexOf(type + "_male"),
            names.indexOf(type + "_total")
        };
    }

    void read(Line line, LineOutcome out) {
        String contributor = text(line, "contributor", out);
        String mission = text(line, "mission", out);
        if (contributor.equals(TOTAL) || mission.equals(TOTAL)) {
            out.setAside();
            return;
        }
        YearMonth month = month(line, out);
        String country = country(line, contributor, out);
        checkMission(line, mission, out);
        long sum = 0;
        for (PersonnelType type : PersonnelType.values()) {
            if (columns.containsKey(type)) {
                var count = Headcount.read(line, header, columns.get(type), out);
                sum += count.total() == null ? 0 : count.total();
                out.row(
                        month + "-01",
                        country,
                        mission,
                        type.code(),
                        text(count.female()),
                        text(count.male()),
                        text(count.total()),
                        count.status(),
                        count.flags());
            }
        }
        checkTotal(line, sum, out);
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    private YearMonth month(Line line, LineOutcome out) {
        String text = line.field(names.indexOf("date"));
        try {
            LocalDate day = LocalDate.parse(text);
            YearMonth month = YearMonth.from(day);
            if (month.isBefore(MonthRange.EARLIEST) || month.isAfter(latest)) {
                out.error(
                        original("date"),
                        text,
                        "month-out-of-range",
                        "a month from %s to %s, the present one"
                                .formatted(MonthRange.EARLIEST, latest));
                return null;
            }
            if (day.getDayOfMonth() != day.lengthOfMonth()) {
                out.mended("monthEndCorrected");
            }
            return month;
        } catch (DateTimeParseException e) {
            out.error(
                    original("date"),
                    text,
                    "not-a-date",
                    "the month's last day, such as 2014-02-28");
            return null;
        }
    }

    private String country(Line line, String contributor, LineOutcome out) {
        String code = text(line, "contributor_iso-3", out);
        Resolution byCode = countries.computeIfAbsent(code, Countries.standard()::resolve);
        Resolution byName = countries.computeIfAbsent(contributor, Countries.standard()::resolve);
        if (byCode.country().isEmpty() && byName.country().isEmpty()) {
            out.error(original("contributor_iso-3"), code, "unknown-country", byCode.explanation());
            return null;
        }
        if (byCode.country().isPresent()
                && byName.country().isPresent()
                && !byCode.country().equals(byName.country())) {
            out.error(
                    original("contributor"),
                    contributor,
                    "country-differs-from-code",
                    "the name means %s but the code %s; mend the one that is wrong"
                            .formatted(byName.country().get().alpha3(), code));
        }
        return byCode.country().or(byName::country).orElseThrow().alpha3();
    }

    private void checkMission(Line line, String mission, LineOutcome out) {
        if (!missions.contains(mission)) {
            String near =
                    Nearest.to(mission, missions).map(m -> " Did you mean " + m + "?").orElse("");
            out.error(
                    original("mission"),
                    mission,
                    "unknown-mission",
                    "an acronym that /api/v1/missions lists." + near);
        }
    }

    /** The line's own total is no observation, but a check on the line. */
    private void checkTotal(Line line, long sum, LineOutcome out) {
        int column = names.indexOf("total_total");
        if (column < 0) {
            return;
        }
        String text = line.field(column);
        Integer total = Headcount.number(text, header.get(column), out);
        if (total != null && total != sum) {
            out.warning(
                    header.get(column),
                    text,
                    "total-differs",
                    "the personnel types add up to " + sum);
        }
    }

    /** A text field without the apostrophe that some deliveries leave at its end. */
    private String text(Line line, String name, LineOutcome out) {
        String value = line.field(names.indexOf(name));
        if (value.endsWith("'")) {
            out.mended("strayApostrophesRemoved");
            return value.substring(0, value.length() - 1);
        }
        return value;
    }

    private String original(String name) {
        return header.get(names.indexOf(name));
    }
}
