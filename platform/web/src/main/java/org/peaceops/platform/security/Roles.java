package org.peaceops.platform.security;

/** Roles as the token names them (Keycloak: {@code realm_access.roles}). */
public final class Roles {

    /** May read, where reading is not open to all. */
    public static final String READER = "reader";

    /** May change curated data. */
    public static final String EDITOR = "editor";

    /** May send files to be imported. */
    public static final String IMPORTER = "importer";

    private Roles() {}
}
