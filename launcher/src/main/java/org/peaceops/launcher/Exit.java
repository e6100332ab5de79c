package org.peaceops.launcher;

/** Exit codes of every verb, explained for users in docs/running.md. */
public final class Exit {

    public static final int OK = 0;

    /** {@code import}: loaded, but some lines were refused. */
    public static final int SOME_LINES_REFUSED = 1;

    /** {@code status}: something is running, but not everything. */
    public static final int NOT_ALL_UP = 1;

    /**
     * {@code import}: nothing was loaded. Also picocli's code for a command line it cannot read.
     */
    public static final int NOTHING_LOADED = 2;

    /**
     * The machine or the stack is not as the verb needs it: not running, port in use, disk full.
     */
    public static final int ENVIRONMENT = 3;

    private Exit() {}
}
