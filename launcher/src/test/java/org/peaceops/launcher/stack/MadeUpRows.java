package org.peaceops.launcher.stack;

/** Rows for a checkout without real deliveries. */
final class MadeUpRows {

    /** Contributions of one month in our own layout. */
    static final String CONTRIBUTIONS =
            """
            month,country,mission,personnelType,total,female,male
            2014-02,GHA,UNMISS,troops,850,60,790
            """;

    private MadeUpRows() {}
}
