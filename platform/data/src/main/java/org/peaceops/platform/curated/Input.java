package org.peaceops.platform.curated;

import org.peaceops.platform.revision.Revisioned;

/** A row as an editor sends it; a record whose fields are the JSON's. */
public interface Input<T extends Revisioned> {

    /** The code of the row that is meant. */
    String key();

    /** A new version of the row; 400 naming everything that is wrong. */
    T checked();
}
