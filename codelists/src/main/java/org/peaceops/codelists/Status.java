package org.peaceops.codelists;

/** What kind of code a country has. */
public enum Status {
    /** In force in ISO 3166-1. */
    ISO,
    /** Withdrawn from ISO 3166-1, kept for data of its time (Yugoslavia, Czechoslovakia). */
    HISTORIC,
    /** Taken from the range that ISO leaves to users (Kosovo). */
    USER_ASSIGNED;

    /** The kebab-case form in answers and files, {@code user-assigned}. */
    public String code() {
        return Wire.code(this);
    }
}
