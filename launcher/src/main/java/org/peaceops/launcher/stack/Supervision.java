package org.peaceops.launcher.stack;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.process.Child;
import org.peaceops.launcher.process.ProcessRecord;
import org.peaceops.launcher.process.RestartBudget;

/** Decides what becomes of a process that ended unasked, says so, and keeps the state file true. */
final class Supervision implements Child.Watcher {

    private final DataFolder folder;
    private final StateFile state;
    private final Map<String, StartupCache> caches;
    private final PrintWriter out;
    private final Map<String, RestartBudget> budgets = new ConcurrentHashMap<>();
    private final CompletableFuture<Trouble> broken = new CompletableFuture<>();
    private volatile boolean ready;
    private volatile boolean stopping;

    /**
     * @param caches start-up caches by the name of the process
     */
    Supervision(
            DataFolder folder, StateFile state, Map<String, StartupCache> caches, PrintWriter out) {
        this.folder = folder;
        this.state = state;
        this.caches = Map.copyOf(caches);
        this.out = out;
    }

    /** Completed when the stack cannot go on. */
    CompletableFuture<Trouble> broken() {
        return broken;
    }

    void allReady() {
        ready = true;
        state.update(StackState::whenReady);
    }

    void endIsWanted() {
        stopping = true;
    }

    boolean isEndWanted() {
        return stopping;
    }

    @Override
    public void started(ProcessRecord process) {
        state.update(known -> known.with(process));
    }

    @Override
    public boolean endedUnasked(Child.Plan plan, int exitCode) {
        return mayRestart(plan.name(), " (exit code " + exitCode + ")");
    }

    @Override
    public void cannotStart(Child.Plan plan, Exception reason) {
        giveUp("%s cannot be started: %s.".formatted(plan.name(), reason.getMessage()));
    }

    void giveUp(String sentence) {
        broken.complete(new Trouble(sentence));
    }

    /**
     * @param how in brackets, or empty
     */
    boolean mayRestart(String name, String how) {
        if (stopping) {
            return false;
        }
        String log = "its log is " + folder.log(name);
        if (!ready && endedByItsCache(name)) {
            out.printf("%s did not start with its start-up cache%s; trying without.%n", name, how);
            return true;
        }
        if (!ready) {
            giveUp("%s ended while starting%s; %s.".formatted(name, how, log));
            return false;
        }
        if (!budgets.computeIfAbsent(name, n -> new RestartBudget(Clock.systemUTC())).take()) {
            giveUp(
                    "%s keeps ending%s, so everything is stopped after %d restarts in %d minutes; %s."
                            .formatted(
                                    name,
                                    how,
                                    RestartBudget.MOST,
                                    RestartBudget.WINDOW.toMinutes(),
                                    log));
            return false;
        }
        out.printf("%s ended%s and is started again; %s.%n", name, how, log);
        return true;
    }

    /**
     * A damaged cache can take the JVM down; the flag that names it does no harm once it is gone.
     */
    private boolean endedByItsCache(String name) {
        StartupCache cache = caches.get(name);
        if (cache == null || !cache.exists()) {
            return false;
        }
        try {
            cache.giveUp();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
