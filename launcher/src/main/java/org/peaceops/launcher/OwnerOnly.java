package org.peaceops.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that hold secrets: modes 0600 and 0700 from their first byte on. */
public final class OwnerOnly {

    private static final FileAttribute<?> FILE = mode("rw-------");
    private static final FileAttribute<?> FOLDER = mode("rwx------");

    private OwnerOnly() {}

    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, FOLDER);
    }

    /** Whole or not at all, also when two processes write it at once. */
    public static void write(Path file, String text) throws IOException {
        makeFolder(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "draft", null, FILE);
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?> mode(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
