package org.peaceops.gateway.peer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.peaceops.gateway.route.GatewaySettings;

/**
 * Asks the services the gateway's own questions. It shares no connection with the requests that are
 * passed through, so a service that is merely busy is not taken for dead.
 */
@ApplicationScoped
public class Peers {

    private final Map<String, GatewaySettings.Service> services;
    private final Duration limit;
    private final Outages outages;
    private final HttpClient client;

    Peers(GatewaySettings settings, Outages outages) {
        this.services = settings.services();
        this.limit = settings.askTimeout();
        this.outages = outages;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(limit)
                        .build();
    }

    /** Short names of all services, in order. */
    public Set<String> names() {
        return new TreeSet<>(services.keySet());
    }

    /** The answer, whatever its status; fails when none came in time. */
    public CompletableFuture<HttpResponse<String>> ask(
            String service, String path, Map<String, String> headers) {
        URI address = services.get(service).url().resolve(path);
        HttpRequest.Builder question = HttpRequest.newBuilder(address).timeout(limit);
        headers.forEach(question::setHeader);
        return client.sendAsync(question.build(), BodyHandlers.ofString())
                // the request's own limit ends with the head of the answer
                .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, failure) -> note(service, failure));
    }

    /** Why no answer came, in words for an operator. */
    public String reason(Throwable failure) {
        return switch (failure) {
            case CompletionException e when e.getCause() != null -> reason(e.getCause());
            case HttpTimeoutException e -> "no answer within " + limit.toMillis() + " ms";
            case TimeoutException e -> "no answer within " + limit.toMillis() + " ms";
            case ConnectException e -> "no connection";
            case IOException e -> "the connection broke";
            default -> "the question could not be asked";
        };
    }

    private void note(String service, Throwable failure) {
        if (failure == null) {
            outages.answered(service);
        } else {
            outages.unreached(service, reason(failure));
        }
    }
}
