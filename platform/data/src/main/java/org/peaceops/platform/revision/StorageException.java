package org.peaceops.platform.revision;

import java.sql.SQLException;

/** The database refused or could not be reached. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(SQLException cause) {
        super(cause);
    }
}
