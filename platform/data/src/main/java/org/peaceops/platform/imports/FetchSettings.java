package org.peaceops.platform.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From where files may be fetched. Off until somebody names a host. */
@ConfigMapping(prefix = "peaceops.imports.fetch")
public interface FetchSettings {

    /** Hosts that may be asked, such as {@code data.example.org}, or {@code host:port}. */
    Optional<Set<String>> hosts();

    /** Whether plain http will do; else only https. */
    @WithDefault("false")
    boolean plainHttp();

    /** Those of the hosts that may lie in a private network or on this machine. */
    Optional<Set<String>> privateHosts();

    /** The largest file, as it is sent. */
    @WithDefault("256M")
    MemorySize maxSize();

    @WithDefault("5S")
    Duration connectTimeout();

    /** How long a file may take that a caller waits for; the gateway waits 30 seconds. */
    @WithDefault("25S")
    Duration timeLimit();

    /** How long a file may take that is fetched by schedule. */
    @WithDefault("10M")
    Duration scheduledTimeLimit();

    /** What is fetched by itself, by any name; nothing unless configured. */
    Map<String, Schedule> schedule();

    /** One address that is asked again and again. */
    interface Schedule {

        String dataset();

        String url();

        /** Quartz's form: second, minute, hour, day, month, weekday. */
        String cron();

        @WithDefault("merge")
        String mode();
    }
}
