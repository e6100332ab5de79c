package org.peaceops.partners;

/** How codes that other services own are written here; whether they exist is not known here. */
public final class Codes {

    public static final String MISSION = "[A-Z][A-Za-z0-9 /-]{1,39}";
    public static final String MISSION_HINT =
            "the acronym of a mission, such as MINUSMA or UNOSOM II";

    private Codes() {}
}
