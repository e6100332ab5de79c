package org.peaceops.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.peer.Peer;

class RoutesTest {

    private static final Map<String, String> TWO_SERVICES =
            Map.of(
                    "peaceops.gateway.services.left.url", "http://left:1",
                    "peaceops.gateway.services.left.resources", "apples,pears",
                    "peaceops.gateway.services.left.datasets", "crops",
                    "peaceops.gateway.services.right.url", "http://right:2",
                    "peaceops.gateway.services.right.resources", "nuts",
                    "peaceops.gateway.services.right.datasets", "harvests");

    private static final Map<String, String> KNOWN_SERVICES =
            Map.of(
                    "peaceops.gateway.services.metrics.url", "http://metrics:1",
                    "peaceops.gateway.services.metrics.resources", "indicators",
                    "peaceops.gateway.services.metrics.datasets", "contributions");

    @Test
    void aServiceHasItsResourcesItsDatasetsAndItsHistory() {
        assertThat(new Routes(settings(TWO_SERVICES, Map.of())).all())
                .contains(
                        new Route("/api/v1/apples", "left"),
                        new Route("/api/v1/datasets/crops", "left"),
                        new Route("/api/v1/revisions/left", "left"),
                        new Route("/api/v1/changes/right", "right"))
                .hasSize(9);
    }

    @Test
    void onePathWithTwoOwnersStopsTheStart() {
        var both = Map.of("peaceops.gateway.services.right.resources", "nuts,pears");

        assertThatThrownBy(() -> new Routes(settings(TWO_SERVICES, both)))
                .hasMessageContaining("/api/v1/pears")
                .hasMessageContaining("left")
                .hasMessageContaining("right");
    }

    @Test
    void whatIsJoinedIsNobodysAlone() {
        Routes routes = new Routes(settings(KNOWN_SERVICES, Map.of()));

        assertThat(routes.isJoined("/api/v1/indicators/growth/values")).isTrue();
        assertThat(routes.peers("/api/v1/indicators/growth/values"))
                .containsExactlyInAnyOrder(Peer.values());
        assertThat(routes.isJoined("/api/v1/indicators/growth")).isFalse();
        assertThat(routes.peers("/api/v1/indicators/growth")).containsExactly(Peer.METRICS);
        assertThat(routes.peers("/api/v1/datasets/contributions/coverage"))
                .containsExactly(Peer.METRICS);
        assertThat(routes.peers("/api/v1/datasets")).isEmpty();
        assertThat(routes.peers("/api/v1/indicatorsX")).isEmpty();
    }

    private static GatewaySettings settings(Map<String, String> all, Map<String, String> changed) {
        return new SmallRyeConfigBuilder()
                .withMapping(GatewaySettings.class)
                .withConverter(
                        io.quarkus.runtime.configuration.MemorySize.class,
                        100,
                        new io.quarkus.runtime.configuration.MemorySizeConverter())
                .withConverter(
                        java.time.Duration.class,
                        100,
                        new io.quarkus.runtime.configuration.DurationConverter())
                .withDefaultValues(all)
                .withDefaultValues(changed)
                .build()
                .getConfigMapping(GatewaySettings.class);
    }
}
