package org.peaceops.partners.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was looked at. */
public enum AssessmentKind {
    /** Whether a country trains for peace operations without help. */
    SELF_SUFFICIENCY,
    /** The UN's assessment and advisory visit to a unit at home. */
    ADVISORY_VISIT,
    /** A unit's level of readiness. */
    READINESS,
    OPERATIONAL_READINESS_INSPECTION,
    REDEPLOYMENT_VISIT;

    static final List<String> CODES = Arrays.stream(values()).map(AssessmentKind::code).toList();

    static final String PATTERN =
            "self-sufficiency|advisory-visit|readiness|operational-readiness-inspection|redeployment-visit";

    static final String HINT =
            "self-sufficiency, advisory-visit, readiness, operational-readiness-inspection or redeployment-visit";

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
