package org.peaceops.platform.revision;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemMappers;
import org.peaceops.platform.problem.ProblemType;

/**
 * What the database refuses because of what a caller sent: a value that no column holds (SQLSTATE
 * class 22) is 400, a violated constraint 409; a database that is gone is 503. A constraint's name
 * is a sentence in underscores.
 */
class StorageProblems {

    private static final Logger LOG = Logger.getLogger(StorageProblems.class);
    private static final ProblemType GONE =
            new ProblemType("database-unavailable", 503, "The database cannot be reached");
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final String DATA_EXCEPTION = "22";
    private static final String NO_CONNECTION = "08";
    private static final String SERVER_STOPPED = "57P";

    /**
     * Of the same class, but a fault of ours: both sides are there and misunderstand each other.
     */
    private static final String PROTOCOL_VIOLATED = "08P01";

    private final ProblemMappers mappers;

    StorageProblems(ProblemMappers mappers) {
        this.mappers = mappers;
    }

    private static boolean isAway(String state) {
        return state.startsWith(SERVER_STOPPED)
                || state.startsWith(NO_CONNECTION) && !state.equals(PROTOCOL_VIOLATED);
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
        JDBCException.class,
        QuarkusTransactionException.class
    })
    Response refused(RuntimeException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                return refused(e, refused);
            }
        }
        return mappers.fault(refused);
    }

    private Response refused(SQLException cause, RuntimeException refused) {
        // a pool that cannot get a connection in time gives no state at all
        String state = Objects.toString(cause.getSQLState(), NO_CONNECTION);
        if (state.startsWith(DATA_EXCEPTION)) {
            return mappers.problem(
                    Problem.of(
                            ProblemType.REQUEST_REFUSED,
                            "A value of the request cannot be stored or compared: it holds a NUL character, or a number or date out of any range."));
        }
        if (isAway(state)) {
            LOG.warnf("no database: %s", cause.getMessage());
            return mappers.problem(
                    Problem.of(
                                    GONE,
                                    "The database of this service cannot be reached just now. Nothing was changed; send the request again in a moment.")
                            .retryAfter(WAIT));
        }
        return mappers.fault(refused);
    }
}
