package org.peaceops.partners.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an assessment came to: the first two of self-sufficiency, the others of the rest. */
public enum AssessmentOutcome {
    SELF_SUFFICIENT,
    NOT_SELF_SUFFICIENT,
    PASSED,
    PASSED_WITH_CONDITIONS,
    NOT_PASSED;

    static final List<String> CODES = Arrays.stream(values()).map(AssessmentOutcome::code).toList();

    static final String PATTERN =
            "self-sufficient|not-self-sufficient|passed|passed-with-conditions|not-passed";

    static final String HINT =
            "self-sufficient or not-self-sufficient; of other kinds passed, passed-with-conditions or not-passed; none where it is not stated";

    static boolean fits(String outcome, String kind) {
        return outcome == null
                || outcome.endsWith(Assessment.SELF_SUFFICIENT)
                        == kind.equals(Assessment.SELF_SUFFICIENCY);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
