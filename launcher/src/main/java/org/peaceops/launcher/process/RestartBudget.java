package org.peaceops.launcher.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a process may be started again before its trouble is taken for lasting. */
public final class RestartBudget {

    public static final int MOST = 5;
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private final Clock clock;
    private final Deque<Instant> restarts = new ArrayDeque<>();

    public RestartBudget(Clock clock) {
        this.clock = clock;
    }

    /** Takes one restart; false when the last five minutes have used all of them. */
    public synchronized boolean take() {
        Instant now = clock.instant();
        while (!restarts.isEmpty() && restarts.peekFirst().isBefore(now.minus(WINDOW))) {
            restarts.removeFirst();
        }
        if (restarts.size() >= MOST) {
            return false;
        }
        restarts.addLast(now);
        return true;
    }
}
