package org.peaceops.platform.revision;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemMappers;
import org.peaceops.platform.problem.ProblemType;

/**
 * What the database refuses because of what a caller sent: a value that no column holds (SQLSTATE
 * class 22) is 400, a violated constraint 409. A constraint's name is a sentence in underscores.
 */
class StorageProblems {

    private static final String DATA_EXCEPTION = "22";

    private final ProblemMappers mappers;

    StorageProblems(ProblemMappers mappers) {
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

    @ServerExceptionMapper({
        StorageException.class,
        DataException.class,
        QuarkusTransactionException.class
    })
    Response refused(RuntimeException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e
                    && e.getSQLState() != null
                    && e.getSQLState().startsWith(DATA_EXCEPTION)) {
                return mappers.problem(
                        Problem.of(
                                ProblemType.REQUEST_REFUSED,
                                "A value of the request cannot be stored or compared: it holds a NUL character, or a number or date out of any range."));
            }
        }
        return mappers.fault(refused);
    }
}
