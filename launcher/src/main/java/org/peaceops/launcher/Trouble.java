package org.peaceops.launcher;

/** Something the user can mend. Its message is the whole answer: one sentence, no stack trace. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    public Trouble(String sentence) {
        this(sentence, Exit.ENVIRONMENT);
    }

    public Trouble(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
