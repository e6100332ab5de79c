package org.peaceops.platform.revision;

/** An answer that is one row: its ETag names the revision in which the row began. */
public interface Versioned {

    long revision();
}
