package org.peaceops.metrics.contribution;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peaceops.metrics.mission.Mission;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.platform.imports.Layout;

/**
 * The International Peace Institute's wide layout: a line per month, contributor and mission;
 * personnel type and sex as columns. Lines with {@code all} are totals of others and set aside.
 */
final class IpiWideBySex implements Layout {

    private static final List<String> KEY =
            List.of("date", "contributor", "contributor_iso-3", "mission");
    private static final Map<String, PersonnelType> TYPES =
            Map.of(
                    "individual_police", PersonnelType.INDIVIDUAL_POLICE,
                    "formed_police_units", PersonnelType.FORMED_POLICE_UNITS,
                    "experts_on_mission", PersonnelType.EXPERTS_ON_MISSION,
                    "troops", PersonnelType.TROOPS);
    private static final List<String> PARTS = List.of("_female", "_male", "_total");

    private final Clock clock;

    IpiWideBySex(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "ipi-wide-by-sex";
    }

    @Override
    public String description() {
        return "International Peace Institute: Date, Contributor, Contributor_ISO-3, Mission, then male, female and total of each personnel type";
    }

    @Override
    public String source() {
        return "IPI-PPP";
    }

    @Override
    public boolean recognises(List<String> header) {
        List<String> names = folded(header);
        return Set.copyOf(names).size() == names.size()
                && names.containsAll(KEY)
                && TYPES.keySet().stream()
                        .allMatch(t -> PARTS.stream().allMatch(part -> names.contains(t + part)));
    }

    @Override
    public LineReader reader(List<String> header) {
        return new IpiLineReader(
                        header, TYPES, Set.copyOf(Mission.acronyms()), YearMonth.now(clock))
                ::read;
    }

    static List<String> folded(List<String> header) {
        return header.stream().map(h -> h.toLowerCase(Locale.ROOT)).toList();
    }
}
