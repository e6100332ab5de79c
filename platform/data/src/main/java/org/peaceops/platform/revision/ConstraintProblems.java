package org.peaceops.platform.revision;

import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemMappers;
import org.peaceops.platform.problem.ProblemType;

/** A violated constraint becomes 409; its name, a sentence in underscores, says what was wrong. */
class ConstraintProblems {

    private final ProblemMappers mappers;

    ConstraintProblems(ProblemMappers mappers) {
        this.mappers = mappers;
    }

    @ServerExceptionMapper
    Response violated(ConstraintViolationException violated) {
        String name = violated.getConstraintName();
        String sentence =
                name == null ? "a rule of the database is broken" : name.replace('_', ' ');
        return mappers.problem(
                Problem.of(
                        ProblemType.CONFLICT,
                        "The change was refused: %s. GET what is stored, mend your change and send it again."
                                .formatted(sentence)));
    }
}
