package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.metrics.indicator.EvaluationRequest.Cohort;
import org.peaceops.metrics.mission.Mission;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Violations;

/** Reads the words of a request; collects what is wrong under the path of each field. */
final class Asking {

    private final Violations wrong;

    Asking(Violations wrong) {
        this.wrong = wrong;
    }

    /** Null when absent or wrong. */
    YearMonth month(String field, String text) {
        if (text == null) {
            return null;
        }
        try {
            YearMonth month = YearMonth.parse(text.length() == 7 ? text : "");
            if (!month.isBefore(MonthRange.EARLIEST) && month.getYear() < 2100) {
                return month;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        wrong.add(field, text, "a month such as 2014-02, from 1945-01 to 2099-12");
        return null;
    }

    /** The first of the words when absent or wrong. */
    String word(String field, String text, List<String> words) {
        if (text != null && !words.contains(text)) {
            wrong.add(field, text, "not valid. " + Nearest.hint(text, words));
        }
        return text == null ? words.getFirst() : text;
    }

    Frequency frequency(String text) {
        if (text == null) {
            return null;
        }
        word("frequency", text, Frequency.codes());
        return Frequency.named(text).orElse(null);
    }

    Side side(String field, Cohort cohort) {
        Set<String> seen = new HashSet<>();
        Set<Member> members = new LinkedHashSet<>();
        for (int i = 0; i < cohort.members().size(); i++) {
            var sent = cohort.members().get(i);
            String path = "%s.members[%d]".formatted(field, i);
            String code = country(path + ".country", sent.country());
            checkPeriods(path, sent.periods());
            if (code != null && !seen.add(code)) {
                wrong.add(
                        path + ".country",
                        sent.country(),
                        "%s stands in the list before; put its periods together".formatted(code));
            }
            members.add(new Member(code, sent.periods() == null ? List.of() : sent.periods()));
        }
        return new Side(Objects.requireNonNullElse(cohort.name(), field), List.copyOf(members));
    }

    private void checkPeriods(String path, List<EvaluationRequest.Days> periods) {
        for (int i = 0; periods != null && i < periods.size(); i++) {
            var days = periods.get(i);
            if (days.from() != null && days.to() != null && days.to().isBefore(days.from())) {
                wrong.add(
                        "%s.periods[%d].to".formatted(path, i),
                        days.to(),
                        "a day that is not before from=" + days.from());
            }
        }
    }

    private String country(String field, String name) {
        var resolution = Countries.standard().resolve(name);
        if (resolution.country().isEmpty()) {
            wrong.add(field, name, resolution.explanation());
        }
        return resolution.country().map(Country::alpha3).orElse(null);
    }

    Set<String> personnelTypes(List<String> names) {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; names != null && i < names.size(); i++) {
            Set<String> named = PersonnelType.named(names.get(i));
            if (named.isEmpty()) {
                wrong.add(
                        "personnelTypes[%d]".formatted(i),
                        names.get(i),
                        "no personnel type or group. "
                                + Nearest.hint(names.get(i), PersonnelType.allNames()));
            }
            codes.addAll(named);
        }
        return codes;
    }

    Set<String> missions(List<String> acronyms) {
        if (acronyms == null || acronyms.isEmpty()) {
            return Set.of();
        }
        Collection<String> known = Mission.acronyms();
        for (int i = 0; i < acronyms.size(); i++) {
            wrong.unlessKnown("missions[%d]".formatted(i), acronyms.get(i), "mission", known);
        }
        return new LinkedHashSet<>(acronyms);
    }

    /** The countries that lie in any of the regions; empty when none is named. */
    Set<String> within(List<String> regions) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; regions != null && i < regions.size(); i++) {
            String region = regions.get(i);
            if (Countries.standard().region(region).isEmpty()) {
                wrong.add(
                        "regions[%d]".formatted(i),
                        region,
                        "an M49 code of three digits such as 002 (Africa)");
            }
            Countries.standard().within(region).forEach(c -> codes.add(c.alpha3()));
        }
        return codes;
    }
}
