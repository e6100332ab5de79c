package org.peaceops.partners.assessment;

import java.util.Comparator;

/** Which of two assessments is the newer one. */
final class AssessmentOrder {

    /** By the day, which is known; of one day, the one recorded later; of one revision, by id. */
    static final Comparator<Assessment> NEWEST_FIRST =
            Comparator.comparing((Assessment a) -> a.assessedOn)
                    .thenComparing(a -> a.fromRevision)
                    .thenComparing(a -> a.code)
                    .reversed();

    private AssessmentOrder() {}
}
