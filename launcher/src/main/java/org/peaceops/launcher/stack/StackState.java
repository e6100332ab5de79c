package org.peaceops.launcher.stack;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.process.ProcessRecord;

/**
 * What a launcher wrote down about its stack.
 *
 * @param port the gateway's
 * @param ready whether everything has been ready once since the start
 * @param launcher the process that watches the others
 * @param processes the others, as last started
 */
public record StackState(
        int port, boolean ready, ProcessRecord launcher, List<ProcessRecord> processes) {

    /** The stack that runs on the folder, or a sentence on how to start one. */
    public static StackState running(DataFolder folder, Integer wantedPort) {
        StackState state =
                StateFile.read(folder)
                        .filter(StackState::isLauncherRunning)
                        .orElseThrow(() -> notRunning(folder));
        if (wantedPort != null && wantedPort != state.port()) {
            throw new Trouble(
                    "The stack of %s runs on port %d, not %d; leave --port out or name the other stack's folder with --data."
                            .formatted(folder.root(), state.port(), wantedPort));
        }
        return state;
    }

    static Trouble notRunning(DataFolder folder) {
        return new Trouble(
                "Nothing is running on %s; start it with ./peaceops up --background."
                        .formatted(folder.root()));
    }

    @JsonIgnore
    public boolean isLauncherRunning() {
        return launcher.running().isPresent();
    }

    public Ports ports() {
        return new Ports(port);
    }

    /** Those of the recorded processes, without the launcher, that still run. */
    List<ProcessRecord> survivors() {
        return processes.stream().filter(process -> process.running().isPresent()).toList();
    }

    /** The process of that name, or one that never was when it has not been started yet. */
    ProcessRecord process(String name, int port) {
        return processes.stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElse(new ProcessRecord(name, 0, Instant.EPOCH, port));
    }

    StackState with(ProcessRecord started) {
        Stream<ProcessRecord> others =
                processes.stream().filter(process -> !process.name().equals(started.name()));
        return new StackState(
                port, ready, launcher, Stream.concat(others, Stream.of(started)).toList());
    }

    StackState whenReady() {
        return new StackState(port, true, launcher, processes);
    }

    String sentence() {
        return "Already %s at %s (pid %d)."
                .formatted(ready ? "running" : "starting", ports().address(), launcher.pid());
    }
}
