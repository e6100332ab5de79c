package org.peaceops.platform.export;

import java.io.IOException;
import org.peaceops.platform.list.RowSink;

/** Writes rows in one format, each as it comes. */
interface RowWriter<V> extends RowSink<V> {

    /** Writes what comes after the last row. An export that broke off never gets here. */
    void end() throws IOException;
}
