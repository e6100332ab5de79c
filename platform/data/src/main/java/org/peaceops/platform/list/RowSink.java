package org.peaceops.platform.list;

import java.io.IOException;

/** Takes rows one by one, at its own speed. */
@FunctionalInterface
public interface RowSink<T> {
    void take(T row) throws IOException;
}
