package org.peaceops.gateway.peer;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.HealthRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.http.HttpResponse;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** One readiness check per service; all are asked at the same time. */
@ApplicationScoped
class ServiceHealth {

    private static final int OK = 200;

    private final Peers peers;

    ServiceHealth(Peers peers) {
        this.peers = peers;
    }

    void register(@Observes StartupEvent start, @Readiness HealthRegistry checks) {
        for (String service : peers.names()) {
            checks.register(service, (AsyncHealthCheck) () -> check(service));
        }
    }

    private Uni<HealthCheckResponse> check(String service) {
        return Uni.createFrom()
                .completionStage(() -> peers.ask(service, "/q/health/ready", Map.of()))
                .map(answer -> response(service, answer))
                .onFailure()
                .recoverWithItem(
                        failure ->
                                HealthCheckResponse.named(service)
                                        .down()
                                        .withData("reason", peers.reason(failure))
                                        .build());
    }

    private static HealthCheckResponse response(String service, HttpResponse<String> answer) {
        if (answer.statusCode() == OK) {
            return HealthCheckResponse.up(service);
        }
        return HealthCheckResponse.named(service)
                .down()
                .withData("reason", "answers, but is not ready: " + answer.statusCode())
                .build();
    }
}
