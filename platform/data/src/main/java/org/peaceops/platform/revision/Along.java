package org.peaceops.platform.revision;

import java.util.Set;

/** What the edit of one row changes in rows of other tables, within the same revision. */
public interface Along<T extends Revisioned> {

    /** Entities whose rows may change. */
    Set<Class<? extends Revisioned>> writes();

    /**
     * Called in the open revision, before the row itself is written.
     *
     * @param was null when the row begins
     * @param next null when it ends
     */
    void change(T was, T next);

    /** Nothing but the row itself. */
    static <T extends Revisioned> Along<T> nothing() {
        return new Along<>() {
            @Override
            public Set<Class<? extends Revisioned>> writes() {
                return Set.of();
            }

            @Override
            public void change(T was, T next) {
                // the row stands alone
            }
        };
    }
}
