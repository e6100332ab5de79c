package org.peaceops.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may read. */
@ConfigMapping(prefix = "peaceops")
public interface Access {

    @WithDefault("open")
    Reading readAccess();

    /** {@code open}: anyone; {@code authenticated}: whoever has any of the three roles. */
    enum Reading {
        OPEN,
        AUTHENTICATED
    }
}
