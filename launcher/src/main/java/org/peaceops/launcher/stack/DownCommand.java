package org.peaceops.launcher.stack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Exit;
import org.peaceops.launcher.Peaceops;
import org.peaceops.launcher.process.Processes;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code down}: ends every process of the stack, also those of a launcher that was killed. */
@Command(name = "down", description = "End every process that up has started.")
public final class DownCommand implements Callable<Integer> {

    /** The launcher gives its children ten seconds and PostgreSQL ten more. */
    private static final Duration LAUNCHER_GRACE = Duration.ofSeconds(40);

    @ParentCommand private Peaceops peaceops;

    @Override
    public Integer call() {
        DataFolder folder = peaceops.folder();
        Optional<StackState> state = StateFile.read(folder);
        Optional<ProcessHandle> launcher = state.flatMap(known -> known.launcher().running());
        int before = state.map(known -> known.survivors().size()).orElse(0);
        launcher.ifPresent(process -> Processes.end(List.of(process), LAUNCHER_GRACE));
        Leftovers.end(folder);
        peaceops.out().println(sentence(folder, before, launcher.isPresent()));
        return Exit.OK;
    }

    private static String sentence(DataFolder folder, int processes, boolean launcher) {
        if (launcher) {
            return "Stopped: the launcher and its %d processes.".formatted(processes);
        }
        return processes == 0
                ? "Not running on " + folder.root() + "."
                : "Stopped: %d processes that a killed launcher had left.".formatted(processes);
    }
}
