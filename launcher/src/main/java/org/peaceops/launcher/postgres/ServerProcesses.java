package org.peaceops.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.process.Processes;

/**
 * Every process that runs a program of this data folder's PostgreSQL. The program's place tells
 * them from any other server, also when a killed postmaster has left its backends behind.
 */
final class ServerProcesses {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Path binaries;

    ServerProcesses(DataFolder folder) {
        this.binaries = folder.postgresBinaries();
    }

    void end() {
        List<ProcessHandle> servers = all();
        Set<Long> pids = servers.stream().map(ProcessHandle::pid).collect(Collectors.toSet());
        // SIGINT to the postmaster is its "fast" shutdown; SIGTERM would wait for the clients
        servers.stream()
                .filter(server -> !isChildOfAny(pids, server))
                .forEach(postmaster -> Processes.signal(postmaster, "INT"));
        if (!Processes.awaitEnd(servers, GRACE)) {
            Processes.end(all(), GRACE);
        }
    }

    private List<ProcessHandle> all() {
        if (!Files.isDirectory(binaries)) {
            return List.of();
        }
        try {
            Path place = binaries.toRealPath();
            return ProcessHandle.allProcesses()
                    .filter(
                            process ->
                                    process.info()
                                            .command()
                                            .filter(c -> isIn(place, c))
                                            .isPresent())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIn(Path place, String command) {
        return Path.of(command).startsWith(place);
    }

    private static boolean isChildOfAny(Set<Long> pids, ProcessHandle process) {
        return process.parent().map(ProcessHandle::pid).filter(pids::contains).isPresent();
    }
}
