package org.peaceops.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which service answers what, and how much of the gateway it may take. */
@ConfigMapping(prefix = "peaceops.gateway")
public interface GatewaySettings {

    /** By the short name that also stands in {@code /revisions/{service}}. */
    Map<String, Service> services();

    /**
     * Paths under {@code /api/v1} that the gateway answers itself by joining services, also where a
     * service has the path above; a star stands for one part.
     */
    @WithDefault("profiles/*/*,indicators/*/values,figures/checks,figures/*/check")
    List<String> joined();

    /** Until a connection is made or one of the pool is free; after it 503. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long a service may neither take nor bring a byte while it is its turn; after it 504. */
    @WithDefault("30S")
    Duration stallTimeout();

    /** Until a connection to a service over which nothing at all moves is closed. */
    @WithDefault("5M")
    Duration idleTimeout();

    /** Until a service has answered a question of the gateway's own: its health, its datasets. */
    @WithDefault("2S")
    Duration askTimeout();

    /** Until every part of a joined answer must be there; what is not is declared missing. */
    @WithDefault("1500MS")
    Duration joinTimeout();

    /** How long a service that failed again and again is not asked for joined answers. */
    @WithDefault("2S")
    Duration pause();

    /** How old the knowledge of a service's newest revision may be. */
    @WithDefault("1S")
    Duration freshness();

    /** How long the numbers of {@code /metrics} are kept while there is no newer revision. */
    @WithDefault("15S")
    Duration headlineFreshness();

    /** Where readers find this gateway, for what is cited: scheme, host and port. */
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    /** Kept-alive connections per service: so many requests are in flight at once. */
    @WithDefault("64")
    int connections();

    /** Requests per service that wait for a connection; one more is 503. */
    @WithDefault("64")
    int waiting();

    /** The gateway's own questions to a service at once, for joined answers. */
    @WithDefault("64")
    int ownQuestions();

    /** How many more of those wait for one to end; what is too late then is declared missing. */
    @WithDefault("1024")
    int ownQuestionsWaiting();

    /**
     * Paths whose POST only asks: the body is a question too long for an address. It needs what
     * reading needs.
     */
    @WithDefault("/api/v1/indicators/[^/]+/evaluations")
    List<Pattern> questions();

    /** Longest body of an import. */
    @WithDefault("1G")
    MemorySize importLimit();

    /** Longest body of any other request. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** One service. */
    interface Service {

        /** Scheme, host and port; paths are the same on both sides. */
        URI url();

        /** First path segments under {@code /api/v1} that are this service's. */
        List<String> resources();

        /** Path segments under {@code /api/v1/datasets} that are this service's. */
        List<String> datasets();
    }
}
