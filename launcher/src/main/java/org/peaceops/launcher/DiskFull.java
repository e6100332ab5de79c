package org.peaceops.launcher;

import java.nio.file.Path;

/** A disk that fills up while the stack writes shows only in the text of the system's error. */
public final class DiskFull {

    private static final String SYSTEM_TEXT = "No space left on device";

    private DiskFull() {}

    public static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains(SYSTEM_TEXT)) {
                return true;
            }
        }
        return false;
    }

    public static Trouble at(Path folder) {
        return new Trouble(
                "The disk of %s is full; free some space or name a folder on another disk with --data."
                        .formatted(folder));
    }
}
