package org.peaceops.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Ends processes and waits until they are gone, whether this one started them or not. */
public final class Processes {

    private static final Duration LAST_WAIT = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 50;

    private Processes() {}

    /** SIGTERM, then SIGKILL to those (and what they started) that still run after the grace. */
    public static void end(Collection<ProcessHandle> processes, Duration grace) {
        List<ProcessHandle> family =
                processes.stream()
                        .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
                        .toList();
        processes.forEach(ProcessHandle::destroy);
        if (!awaitEnd(family, grace)) {
            family.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(family, LAST_WAIT);
        }
    }

    /** SIGKILL to it and to what it started. */
    public static void kill(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(family, LAST_WAIT);
    }

    /** Whether all have ended within the time. */
    public static boolean awaitEnd(Collection<ProcessHandle> processes, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (processes.stream().anyMatch(Processes::isRunning)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            sleep(POLL_MILLIS);
        }
        return true;
    }

    /** Java can send SIGTERM and SIGKILL only; {@code kill} is built into every shell. */
    public static void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A process that ended but was not reaped (a container without an init) no longer runs. */
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && !isZombie(Path.of("/proc", process.pid() + "", "stat"));
    }

    private static boolean isZombie(Path stat) {
        try {
            String line = Files.readString(stat);
            return line.startsWith(" Z", line.lastIndexOf(')') + 1);
        } catch (IOException e) {
            return false;
        }
    }

    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
