package org.peaceops.platform.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where and how much may be imported. */
@ConfigMapping(prefix = "peaceops.imports")
public interface ImportSettings {

    /** Uploads wait here until they are read; emptied at start. */
    @WithDefault("${java.io.tmpdir}/peaceops-imports/${quarkus.application.name}")
    Path directory();

    /** The largest file, unpacked. */
    @WithDefault("1G")
    MemorySize maxSize();
}
