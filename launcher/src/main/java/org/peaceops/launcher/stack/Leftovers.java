package org.peaceops.launcher.stack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.postgres.LocalPostgres;
import org.peaceops.launcher.process.ProcessRecord;
import org.peaceops.launcher.process.Processes;

/** What a launcher that could not clean up has left running. */
final class Leftovers {

    static final Duration GRACE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Ends them and forgets the stack; answers how many there were. */
    static int end(DataFolder folder) {
        List<ProcessRecord> survivors =
                StateFile.read(folder).map(StackState::survivors).orElse(List.of());
        List<ProcessHandle> services =
                survivors.stream()
                        .filter(process -> !process.name().equals(LocalPostgres.NAME))
                        .map(ProcessRecord::running)
                        .flatMap(Optional::stream)
                        .toList();
        Processes.end(services, GRACE);
        LocalPostgres.stop(folder);
        StateFile.delete(folder);
        return survivors.size();
    }
}
