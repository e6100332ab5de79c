package org.peaceops.platform.list;

import java.util.List;

/**
 * An answer with rows, written as json, csv, ndjson or xlsx. In json the record is written whole;
 * the other formats hold its rows, and say its notes beside them.
 */
public interface Table<T> {

    List<T> data();

    PageInfo page();

    /** Columns when the row's type does not tell them; empty: as the type says. */
    default List<String> columns() {
        return List.of();
    }

    /**
     * What the answer says besides its rows, a sentence each: what they lack, what was not done as
     * asked. In json a component of the record says it; elsewhere {@link Notes} does.
     */
    default List<String> notes() {
        return page() == null || page().note() == null ? List.of() : List.of(page().note());
    }
}
