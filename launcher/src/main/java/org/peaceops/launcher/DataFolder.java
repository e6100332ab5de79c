package org.peaceops.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Everything the local stack keeps: database, keys, logs, import spool, start-up caches.
 *
 * @param root absolute folder, {@code .peaceops} in the checkout unless {@code --data} names
 *     another
 */
public record DataFolder(Path root) {

    /** What an empty database, its write-ahead log and one large import need. */
    static final long NEEDED_BYTES = 500L << 20;

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path postgresBinaries() {
        return root.resolve("postgres-binaries");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path startupCaches() {
        return root.resolve("aot");
    }

    public Path imports(String service) {
        return root.resolve("imports").resolve(service);
    }

    public Path state() {
        return root.resolve("state.json");
    }

    public Path lock() {
        return root.resolve("launcher.lock");
    }

    public Path log(String process) {
        return root.resolve("logs").resolve(process + ".log");
    }

    /** Makes the folder, for its owner only, and sees that it can take what the stack writes. */
    public void prepare() {
        makeWritable();
        try {
            requireSpace(Files.getFileStore(root).getUsableSpace());
        } catch (IOException e) {
            throw new Trouble("The free space at %s cannot be read: %s.".formatted(root, e));
        }
    }

    private void makeWritable() {
        try {
            OwnerOnly.makeFolder(root);
            OwnerOnly.makeFolder(root.resolve("logs"));
            Files.delete(Files.createTempFile(root, "writable", null));
        } catch (IOException e) {
            if (DiskFull.caused(e)) {
                throw DiskFull.at(root);
            }
            throw new Trouble(
                    "The data folder %s cannot be written; mend its permissions or name another with --data."
                            .formatted(root));
        }
    }

    void requireSpace(long usableBytes) {
        if (usableBytes < NEEDED_BYTES) {
            throw new Trouble(
                    "The disk of %s has %,d MB free and the stack needs %,d MB; free some space or name a folder on another disk with --data."
                            .formatted(root, usableBytes >> 20, NEEDED_BYTES >> 20));
        }
    }

    /** Moves the log of the start before out of the way and keeps it as {@code name.log.1}. */
    public Path freshLog(String process) throws IOException {
        Path log = log(process);
        if (Files.exists(log)) {
            Path previous = log.resolveSibling(log.getFileName() + ".1");
            Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }
}
