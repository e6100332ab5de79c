package org.peaceops.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.OwnerOnly;
import org.peaceops.launcher.Trouble;

/**
 * A password of the local cluster, drawn at its first start.
 *
 * @param file mode 0600; initdb reads the administrator's as it stands
 * @param text letters, digits, {@code -} and {@code _} only, so that SQL can quote it
 */
record DatabasePassword(Path file, String text) {

    private static final int RANDOM_BYTES = 24;

    /** The administrator's, without which a cluster that exists cannot be opened. */
    static DatabasePassword ofAdministrator(DataFolder folder, SecureRandom random)
            throws IOException {
        Path file = folder.keys().resolve("postgres.password");
        if (!Files.exists(file) && Files.exists(folder.postgres().resolve("PG_VERSION"))) {
            throw new Trouble(
                    "The database in %s cannot be opened without %s; bring that file back or name another folder with --data."
                            .formatted(folder.postgres(), file));
        }
        return kept(file, random);
    }

    /** The services', set again at every start. */
    static DatabasePassword ofServices(DataFolder folder, SecureRandom random) throws IOException {
        return kept(folder.keys().resolve("databases.password"), random);
    }

    private static DatabasePassword kept(Path file, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[RANDOM_BYTES];
            random.nextBytes(bytes);
            OwnerOnly.write(file, Base64.getUrlEncoder().encodeToString(bytes));
        }
        return new DatabasePassword(file, Files.readString(file).strip());
    }

    @Override
    public String toString() {
        return "password of " + file;
    }
}
