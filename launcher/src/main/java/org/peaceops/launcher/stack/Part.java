package org.peaceops.launcher.stack;

import java.util.List;
import java.util.stream.Stream;

/** The processes that run our own code, in the order of their ports. */
enum Part {
    GATEWAY("gateway", null, "/openapi.json"),
    PROGRAMS("programs-service", "programs", "/api/v1/programs"),
    PARTNERS("partners-service", "partners", "/api/v1/countries"),
    METRICS("metrics-service", "metrics", "/api/v1/contributions");

    private final String module;
    private final String database;
    private final String samplePath;

    Part(String module, String database, String samplePath) {
        this.module = module;
        this.database = database;
        this.samplePath = samplePath;
    }

    /** The Maven module, and the name by which users see the process. */
    String module() {
        return module;
    }

    /** Of the service, also its short name; null for the gateway, which has none. */
    String database() {
        return database;
    }

    /** What callers ask it for most. */
    String samplePath() {
        return samplePath;
    }

    static List<Part> services() {
        return List.of(PROGRAMS, PARTNERS, METRICS);
    }

    static List<String> databases() {
        return services().stream().map(Part::database).toList();
    }

    static Stream<Part> all() {
        return Stream.of(values());
    }
}
