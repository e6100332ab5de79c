package org.peaceops.launcher.token;

import java.util.Locale;

/** What a token allows; written in lower case on the command line and in the token. */
public enum Role {
    READER,
    EDITOR,
    IMPORTER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
