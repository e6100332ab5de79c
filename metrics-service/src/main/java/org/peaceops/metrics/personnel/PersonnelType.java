package org.peaceops.metrics.personnel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/** A type of uniformed personnel, with the group to which the UN counts it. */
public enum PersonnelType {
    TROOPS(
            Group.MILITARY,
            "Troops",
            "Members of contingents, the formed military units of a country."),
    STAFF_OFFICERS(
            Group.MILITARY,
            "Staff officers",
            "Officers in a mission's headquarters. Counted among troops by files that do not tell them apart."),
    EXPERTS_ON_MISSION(
            Group.MILITARY,
            "Experts on mission",
            "Military observers and liaison officers. Some files count police advisers here too."),
    INDIVIDUAL_POLICE(Group.POLICE, "Individual police", "Police officers deployed one by one."),
    FORMED_POLICE_UNITS(
            Group.POLICE, "Formed police units", "Members of police units of about 140 to 180.");

    /** The two parts of uniformed personnel. */
    public enum Group {
        MILITARY,
        POLICE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;
    private final String title;
    private final String description;

    PersonnelType(Group group, String title, String description) {
        this.group = group;
        this.title = title;
        this.description = description;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Group group() {
        return group;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** The types that a parameter names, each by itself or by its group; empty for none. */
    public static Set<String> codes(String parameter, List<String> names) {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : names) {
            Set<String> named = named(name);
            if (named.isEmpty()) {
                throw Problem.parameter(
                        parameter,
                        name,
                        "no personnel type or group. " + Nearest.hint(name, allNames()));
            }
            codes.addAll(named);
        }
        return codes;
    }

    /** The type with this code, or those of the group; empty when neither has the name. */
    public static Set<String> named(String name) {
        Set<String> codes = new LinkedHashSet<>();
        Arrays.stream(values())
                .filter(t -> t.code().equals(name) || t.group.code().equals(name))
                .forEach(t -> codes.add(t.code()));
        return codes;
    }

    /** Every word that names a type or a group. */
    public static List<String> allNames() {
        List<String> names =
                new ArrayList<>(Arrays.stream(values()).map(PersonnelType::code).toList());
        Arrays.stream(Group.values()).map(Group::code).forEach(names::add);
        return names;
    }
}
