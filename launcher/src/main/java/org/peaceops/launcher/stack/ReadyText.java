package org.peaceops.launcher.stack;

import java.time.Duration;
import java.util.Locale;
import org.peaceops.launcher.DataFolder;

/** What is printed once everything is ready: where everything is. */
record ReadyText(Ports ports, DataFolder folder) {

    private static final double MILLIS_PER_SECOND = 1000;

    String after(Duration taken) {
        StringBuilder text = new StringBuilder();
        double seconds = taken.toMillis() / MILLIS_PER_SECOND;
        text.append(String.format(Locale.ROOT, "Ready after %.1f s.%n", seconds));
        line(text, "API", ports.address() + "/api/v1");
        line(text, "Swagger UI", ports.address() + "/swagger-ui");
        line(text, "OpenAPI", ports.address() + "/openapi.json");
        for (Part service : Part.services()) {
            line(text, service.module(), "http://localhost:" + ports.of(service));
        }
        line(text, "PostgreSQL 18", "localhost:" + ports.postgres());
        line(text, "data and logs", folder.root().toString());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String place) {
        text.append("  %-18s %s%n".formatted(name, place));
    }
}
