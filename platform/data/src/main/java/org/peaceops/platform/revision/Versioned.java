package org.peaceops.platform.revision;

/** An answer that is one row: its ETag names the revision in which the row began. */
public interface Versioned {

    long revision();

    /** What the answer shows besides the row, such as a count of others; part of the ETag too. */
    default String beside() {
        return "";
    }
}
