package org.peaceops.launcher.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.postgres.LocalPostgres;
import org.peaceops.launcher.process.Child;
import org.peaceops.launcher.process.ProcessRecord;
import org.peaceops.launcher.process.Processes;

/**
 * Makes the start-up caches that are missing, one after the other, once the stack is up. It runs
 * the applications a second time beside the stack, which therefore notices nothing of it, not even
 * when it ends in the middle.
 */
final class StartupTraining {

    /** Lets the first requests of a user, or of a script, go before. */
    private static final long DELAY_MILLIS = 5_000;

    private static final int SAMPLE_REQUESTS = 50;
    private static final Duration WRITING_LIMIT = Duration.ofMinutes(3);
    private static final String DATABASE = "startup_training";

    private final ChildPlans plans;
    private final LocalPostgres postgres;
    private final StateFile state;
    private final Readiness readiness = new Readiness();
    private Process process;
    private boolean stopping;

    StartupTraining(ChildPlans plans, LocalPostgres postgres, StateFile state) {
        this.plans = plans;
        this.postgres = postgres;
        this.state = state;
    }

    void inBackground() {
        Thread.ofPlatform().name("startup training").daemon().start(this::run);
    }

    /** Ends it at once; what it was about to write is begun anew at the next start. */
    synchronized void stop() {
        stopping = true;
        if (process != null) {
            Processes.kill(process.toHandle());
        }
    }

    private void run() {
        Processes.sleep(DELAY_MILLIS);
        try {
            for (Part part : Part.values()) {
                if (!isStopping() && plans.cache(part).isWanted()) {
                    train(part);
                }
            }
        } catch (IOException | SQLException | Trouble e) {
            // the stack runs well without; the next start tries again
            return;
        }
    }

    private void train(Part part) throws IOException, SQLException {
        postgres.makeScratch(DATABASE);
        try {
            Child.Plan plan = plans.training(part, freePort(), DATABASE);
            exercise(part, plan, launch(plan));
            if (!isStopping()) {
                plans.cache(part).conclude();
            }
        } finally {
            postgres.dropScratch(DATABASE);
        }
    }

    private void exercise(Part part, Child.Plan plan, ProcessHandle running) {
        CompletableFuture<Trouble> ended = new CompletableFuture<>();
        running.onExit().thenRun(() -> ended.complete(new Trouble(plan.name() + " ended.")));
        try {
            readiness.await(List.of(plan), ended);
            for (int request = 0; request < SAMPLE_REQUESTS; request++) {
                readiness.answers(plan.port(), part.samplePath());
            }
            // asked to end, the JVM has another process write the cache
            running.destroy();
            Processes.awaitEnd(List.of(running), WRITING_LIMIT);
        } finally {
            Processes.kill(running);
        }
    }

    private synchronized ProcessHandle launch(Child.Plan plan) throws IOException {
        if (stopping) {
            throw new IOException("the stack ends");
        }
        process = plan.start();
        ProcessHandle handle = process.toHandle();
        state.update(
                known -> known.with(ProcessRecord.of("startup-training", handle, plan.port())));
        return handle;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
