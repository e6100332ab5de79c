package org.peaceops.launcher.stack;

import java.util.Map;
import java.util.concurrent.Callable;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Exit;
import org.peaceops.launcher.Peaceops;
import org.peaceops.launcher.postgres.LocalPostgres;
import org.peaceops.launcher.process.ProcessRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code status}: one line per process. */
@Command(name = "status", description = "Show every process, its port and whether it is ready.")
public final class StatusCommand implements Callable<Integer> {

    private static final String LINE = "%-18s %8s %6s  %-9s %9s%n";
    private static final String READY = "ready";

    @ParentCommand private Peaceops peaceops;

    private final Readiness readiness = new Readiness();

    @Override
    public Integer call() {
        DataFolder folder = peaceops.folder();
        StackState state =
                StateFile.read(folder)
                        .filter(known -> known.isLauncherRunning() || !known.survivors().isEmpty())
                        .orElseThrow(() -> StackState.notRunning(folder));
        peaceops.out().printf(LINE, "process", "pid", "port", "state", "memory");
        boolean allUp = print(state.launcher(), state.isLauncherRunning() ? READY : "ended");
        for (Map.Entry<String, Integer> expected : state.ports().byName().entrySet()) {
            ProcessRecord process = state.process(expected.getKey(), expected.getValue());
            allUp &= print(process, condition(process));
        }
        return allUp ? Exit.OK : Exit.NOT_ALL_UP;
    }

    private boolean print(ProcessRecord process, String condition) {
        boolean running = process.running().isPresent();
        peaceops.out()
                .printf(
                        LINE,
                        process.name(),
                        running ? process.pid() : "-",
                        process.port() == 0 ? "-" : process.port(),
                        condition,
                        running ? ResidentMemory.of(process.pid()) : "-");
        return condition.equals(READY);
    }

    private String condition(ProcessRecord process) {
        if (process.running().isEmpty()) {
            return "ended";
        }
        boolean ready =
                process.name().equals(LocalPostgres.NAME)
                        ? !PortCheck.isFree(process.port())
                        : readiness.isReady(process.port());
        return ready ? READY : "not ready";
    }
}
