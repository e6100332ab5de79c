package org.peaceops.platform.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of a service exports may take: each holds a database connection while it is read. */
@ConfigMapping(prefix = "peaceops.exports")
public interface ExportSettings {

    /** Exports under way at once; one more is 503. */
    @WithDefault("3")
    int atOnce();

    /** How long a reader may take no byte; after it the connection is closed. */
    @WithDefault("1M")
    Duration stallTimeout();

    /** How long one export may take altogether; after it the connection is closed. */
    @WithDefault("2H")
    Duration timeLimit();
}
