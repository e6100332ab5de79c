package org.peaceops.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceops.launcher.OwnerOnly;
import org.peaceops.launcher.Trouble;

/** The files of the cluster, and what a start that was cut off leaves of them. */
final class ClusterFolder {

    private final Path folder;

    /** There while the cluster is being made; beside it, since initdb wants its folder empty. */
    private final Path unfinished;

    ClusterFolder(Path folder) {
        this.folder = folder;
        this.unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
    }

    void removeUnfinished() throws IOException {
        if (Files.exists(unfinished)) {
            delete(folder);
        }
    }

    void prepare(String version) throws IOException {
        if (!isInitialised()) {
            OwnerOnly.write(unfinished, "");
            return;
        }
        String found = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!found.equals(version)) {
            throw new Trouble(
                    "The database in %s was made by PostgreSQL %s and this is %s; name another folder with --data."
                            .formatted(folder, found, version));
        }
        forgetDeadPostmaster();
    }

    void finished() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    boolean isInitialised() {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /** zonky keeps its lock file open when a start fails, and would refuse the next one for it. */
    void forgetLock() throws IOException {
        Files.deleteIfExists(folder.resolve("epg-lock"));
    }

    Optional<ProcessHandle> postmaster() throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    /**
     * After a reboot the old pid may be anyone's; PostgreSQL would take that for a running server.
     */
    private void forgetDeadPostmaster() throws IOException {
        Optional<ProcessHandle> owner = postmaster();
        if (owner.isPresent() && !owner.get().info().command().orElse("").endsWith("postgres")) {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
