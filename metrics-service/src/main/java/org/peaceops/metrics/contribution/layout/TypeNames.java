package org.peaceops.metrics.contribution.layout;

import java.util.HashMap;
import java.util.Map;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.platform.imports.LineOutcome;

/** Personnel types by the names that files have for them. */
final class TypeNames {

    private static final Map<String, PersonnelType> BY_NAME = new HashMap<>();

    static {
        for (PersonnelType type : PersonnelType.values()) {
            BY_NAME.put(Header.folded(type.code()), type);
        }
        BY_NAME.put("troop", PersonnelType.TROOPS);
        BY_NAME.put("contingenttroop", PersonnelType.TROOPS);
        BY_NAME.put("contingenttroops", PersonnelType.TROOPS);
        BY_NAME.put("staffofficer", PersonnelType.STAFF_OFFICERS);
        BY_NAME.put("expertonmission", PersonnelType.EXPERTS_ON_MISSION);
        BY_NAME.put("formedpoliceunit", PersonnelType.FORMED_POLICE_UNITS);
    }

    private final Map<String, PersonnelType> known = new HashMap<>();

    /** The type; null when there is none, which is said. */
    PersonnelType read(String text, String column, LineOutcome out) {
        PersonnelType type = known.get(text);
        if (type == null) {
            type = BY_NAME.get(Header.folded(text));
        }
        if (type == null) {
            out.error(
                    column,
                    text,
                    "unknown-personnel-type",
                    "one of those that /api/v1/personnel-types lists");
        } else {
            known.put(text, type);
        }
        return type;
    }
}
