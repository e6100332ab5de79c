package org.peaceops.platform.history;

import io.smallrye.config.ConfigMapping;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/** The short name under which this service's own history stands. */
@ConfigMapping(prefix = "peaceops.service")
interface ServiceName {

    /** Such as {@code metrics}. */
    String name();

    /** 404 for any other service's name. */
    default void expect(String asked) {
        if (!asked.equals(name())) {
            throw Problem.of(
                    ProblemType.NOT_FOUND,
                    "There is no service \"%s\" here; this one is \"%s\"."
                            .formatted(asked, name()));
        }
    }
}
