package org.peaceops.platform.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/** Lets so many exports go on at once that other reads keep connections to the database. */
@ApplicationScoped
class ExportTurns {

    private static final ProblemType BUSY =
            new ProblemType("exports-busy", 503, "Too many exports at once");

    private static final Duration WAIT = Duration.ofMinutes(1);

    private final ExportSettings settings;
    private final Semaphore turns;

    ExportTurns(ExportSettings settings) {
        this.settings = settings;
        this.turns = new Semaphore(settings.atOnce());
    }

    /** Refuses a request while it can still be answered with a problem. */
    void refuseIfNone() {
        if (turns.availablePermits() == 0) {
            throw Problem.of(
                            BUSY,
                            "%d exports are under way, the most at once here; send the request again in a minute."
                                    .formatted(settings.atOnce()))
                    .retryAfter(WAIT);
        }
    }

    /** Takes a turn; the few that passed the check at the same moment wait for one another. */
    void take() {
        turns.acquireUninterruptibly();
    }

    void giveBack() {
        turns.release();
    }
}
