package org.peaceops.codelists;

/** By which rule a text was resolved, in the order in which the rules are tried. */
public enum Rule {
    /** ISO 3166 alpha-3, in any case. */
    ALPHA_3,
    /** ISO 3166 alpha-2, in any case. */
    ALPHA_2,
    /** UN M49 number, with or without leading zeros, also as the float {@code 250.0}. */
    M49,
    /** Short name in the list, to the letter; for a historic entity the name it is listed under. */
    CURRENT_NAME,
    /** Former name, to the letter. */
    FORMER_NAME,
    /** Another spelling or short form in use, to the letter. */
    ALTERNATIVE_NAME,
    /** A name of any kind but for case, accents, punctuation, "the", "and" or "St.". */
    FOLDED,
    /** At least 20 characters with which the names of exactly one country begin. */
    CUT_OFF,
    /** No country; the explanation says why. */
    NONE;

    /** The kebab-case form in answers and files, {@code former-name}. */
    public String code() {
        return Wire.code(this);
    }
}
