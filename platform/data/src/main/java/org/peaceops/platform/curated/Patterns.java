package org.peaceops.platform.curated;

/** How the codes and ids of curated rows are written, for constraints on what editors send. */
public final class Patterns {

    public static final String CODE = "[A-Z][A-Z0-9-]{1,39}";
    public static final String CODE_HINT =
            "2 to 40 capital letters, digits or hyphens, a letter first";
    public static final String ID = "[a-z][a-z0-9-]{2,79}";
    public static final String ID_HINT = "3 to 80 small letters, digits or hyphens, a letter first";
    public static final String ADDRESS = "https?://.*";
    public static final String ADDRESS_HINT = "an address that begins with https:// or http://";

    private Patterns() {}
}
