package org.peaceops.gateway.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of what was answered is kept in memory. */
@ConfigMapping(prefix = "peaceops.gateway.cache")
public interface CacheSettings {

    /** All kept answers together; 0 keeps none. */
    @WithDefault("48M")
    MemorySize maxSize();

    /** The largest answer that is kept. */
    @WithDefault("1M")
    MemorySize maxAnswer();
}
