package org.peaceops.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where each path goes. The gateway chooses by the first path segment and, under {@code /datasets},
 * {@code /revisions} and {@code /changes}, by the second; no path is ever rewritten.
 */
@ApplicationScoped
public class Routes {

    public static final String BASE = "/api/v1/";

    private final List<Route> all;

    Routes(GatewaySettings settings) {
        all =
                settings.services().entrySet().stream()
                        .flatMap(e -> of(e.getKey(), e.getValue()))
                        .toList();
        refuseTwoOwners();
    }

    /** Every route; no two have the same prefix. */
    public List<Route> all() {
        return all;
    }

    private static Stream<Route> of(String service, GatewaySettings.Service served) {
        return Stream.of(
                        served.resources().stream(),
                        served.datasets().stream().map("datasets/"::concat),
                        Stream.of("revisions/" + service, "changes/" + service))
                .flatMap(segments -> segments)
                .map(segment -> new Route(BASE + segment, service));
    }

    private void refuseTwoOwners() {
        Map<String, String> owners = new HashMap<>();
        for (Route route : all) {
            String other = owners.put(route.prefix(), route.service());
            if (other != null) {
                throw new IllegalStateException(
                        "peaceops.gateway.services gives %s to both %s and %s; leave it with one."
                                .formatted(route.prefix(), other, route.service()));
            }
        }
    }
}
