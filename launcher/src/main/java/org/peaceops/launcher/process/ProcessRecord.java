package org.peaceops.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as the state file remembers it.
 *
 * @param name such as {@code metrics-service}
 * @param pid number the operating system gave it; given again to others once it has ended
 * @param started when it began, which tells it from a later owner of its pid
 * @param port where it listens on loopback, 0 when it does not
 */
public record ProcessRecord(String name, long pid, Instant started, int port) {

    /** Start times are kept in clock ticks since boot, and the time of boot in whole seconds. */
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    public static ProcessRecord of(String name, ProcessHandle process, int port) {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        return new ProcessRecord(name, process.pid(), started, port);
    }

    /** The process, if it still runs and is the one that was recorded. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(Processes::isRunning).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle process) {
        Instant begun = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(started, begun).abs().compareTo(CLOCK_GRAIN) < 0;
    }
}
