package org.peaceops.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A child process that is started again, by a thread of its own, when it ends unasked. */
public final class Child {

    /**
     * Ctrl-C reaches the children and the launcher together; by then the launcher knows it stops.
     */
    private static final long RESTART_DELAY_MILLIS = 1000;

    private final Plan plan;
    private final Watcher watcher;
    private Process process;
    private boolean stopping;

    /**
     * What to start.
     *
     * @param name such as {@code metrics-service}, also of its log
     * @param port where it listens on loopback
     * @param command program and arguments
     * @param environment added to the launcher's own
     * @param folder working directory
     * @param log takes both output streams, at its end
     */
    public record Plan(
            String name,
            int port,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log) {

        /** Starts it once, with nothing to read from. */
        public Process start() throws IOException {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            builder.directory(folder.toFile());
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        }
    }

    /** Hears what becomes of a child; called from the child's thread. */
    public interface Watcher {

        void started(ProcessRecord child);

        /** Whether the child, which ended by itself, is to be started again. */
        boolean endedUnasked(Plan plan, int exitCode);

        void cannotStart(Plan plan, Exception reason);
    }

    public Child(Plan plan, Watcher watcher) {
        this.plan = plan;
        this.watcher = watcher;
    }

    public void start() throws IOException {
        launch();
        Thread.ofVirtual().name("watch " + plan.name()).start(this::watch);
    }

    public Plan plan() {
        return plan;
    }

    /** Tells the watching thread that the end is wanted, and hands out what is to be ended. */
    public synchronized Optional<ProcessHandle> release() {
        stopping = true;
        return Optional.ofNullable(process).map(Process::toHandle);
    }

    private synchronized boolean launch() throws IOException {
        if (stopping) {
            return false;
        }
        process = plan.start();
        watcher.started(ProcessRecord.of(plan.name(), process.toHandle(), plan.port()));
        return true;
    }

    private void watch() {
        try {
            do {
                int exitCode = current().waitFor();
                Thread.sleep(RESTART_DELAY_MILLIS);
                if (isStopping() || !watcher.endedUnasked(plan, exitCode)) {
                    return;
                }
            } while (launch());
        } catch (IOException | UncheckedIOException e) {
            watcher.cannotStart(plan, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process current() {
        return process;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }
}
