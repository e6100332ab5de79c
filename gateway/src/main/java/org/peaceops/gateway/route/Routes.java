package org.peaceops.gateway.route;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peaceops.gateway.peer.Peer;

/**
 * Where each path goes. The gateway chooses by the first path segment and, under {@code /datasets},
 * {@code /revisions} and {@code /changes}, by the second; no path is ever rewritten.
 */
@Singleton
public class Routes {

    public static final String BASE = "/api/v1/";

    private static final Set<Peer> EVERYBODY = EnumSet.allOf(Peer.class);

    /** Of {@code /api/v1/datasets/contributions}, with the empty one before the first slash. */
    private static final int PREFIX_SEGMENTS = 5;

    private static final int MOST_PATHS = 2_000;

    private final List<Route> all;
    private final List<Pattern> joined;
    private final Map<String, Set<Peer>> owners = new HashMap<>();
    private final Cache<String, Set<Peer>> asked =
            Caffeine.newBuilder()
                    .maximumSize(MOST_PATHS)
                    // to wake another thread for its upkeep would cost more than the upkeep
                    .executor(Runnable::run)
                    .build();

    Routes(GatewaySettings settings) {
        all =
                settings.services().entrySet().stream()
                        .flatMap(e -> of(e.getKey(), e.getValue()))
                        .toList();
        refuseTwoOwners();
        all.forEach(
                route ->
                        Peer.coded(route.service())
                                .ifPresent(p -> owners.put(route.prefix(), EnumSet.of(p))));
        joined = settings.joined().stream().map(Routes::pattern).toList();
    }

    /** A star stands for one part of a path. */
    private static Pattern pattern(String path) {
        return Pattern.compile(
                Arrays.stream((BASE + path).split("/", -1))
                        .map(part -> part.equals("*") ? "[^/]+" : Pattern.quote(part))
                        .collect(Collectors.joining("/")));
    }

    /** Every route; no two have the same prefix. */
    public List<Route> all() {
        return all;
    }

    /** Whether the gateway itself answers there, though a service has the path above it. */
    public boolean isJoined(String path) {
        return joined.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    /** Who has a part in what is answered there; nobody, where it is not theirs alone. */
    public Set<Peer> peers(String path) {
        return asked.get(path, this::ownersOf);
    }

    private Set<Peer> ownersOf(String path) {
        if (isJoined(path)) {
            return EVERYBODY;
        }
        String[] segments = path.split("/", PREFIX_SEGMENTS + 1);
        return IntStream.of(PREFIX_SEGMENTS, PREFIX_SEGMENTS - 1)
                .filter(count -> count <= segments.length)
                .mapToObj(count -> String.join("/", Arrays.asList(segments).subList(0, count)))
                .map(owners::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
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
