package org.peaceops.platform.list;

import java.util.List;

/**
 * An answer with rows, written as json, csv, ndjson or xlsx. In json the record is written whole;
 * the other formats hold its rows alone.
 */
public interface Table<T> {

    List<T> data();

    PageInfo page();

    /** Columns when the row's type does not tell them; empty: as the type says. */
    default List<String> columns() {
        return List.of();
    }
}
