package org.peaceops.gateway.peer;

import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.peaceops.gateway.route.GatewaySettings;

/**
 * Asks the services the gateway's own questions. It shares no connection with the requests that are
 * passed through, so a service that is merely busy is not taken for dead.
 */
@ApplicationScoped
public class Peers {

    private static final int FAILURES_BEFORE_PAUSE = 5;

    private final Map<String, GatewaySettings.Service> services;
    private final Duration limit;
    private final Outages outages;
    private final HttpClient client;
    private final Map<String, TypedGuard<CompletionStage<HttpResponse<String>>>> guards;

    Peers(GatewaySettings settings, Outages outages) {
        this.services = settings.services();
        this.limit = settings.askTimeout();
        this.outages = outages;
        this.guards =
                services.keySet().stream()
                        .collect(Collectors.toMap(s -> s, s -> guard(s, settings)));
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

    /**
     * What is asked for a caller.
     *
     * @param path with its query
     * @param body JSON; null for a GET
     * @param limit until the whole answer must be there
     */
    public record Question(
            String service,
            String path,
            Map<String, String> headers,
            String body,
            Duration limit) {}

    /** The answer, whatever its status; fails when none came in time. */
    public CompletableFuture<HttpResponse<String>> ask(
            String service, String path, Map<String, String> headers) {
        return send(new Question(service, path, headers, null, limit));
    }

    /**
     * The same for a caller's question. A service that failed again and again, or has too many such
     * questions already, is not asked for a while: it fails at once.
     */
    public CompletableFuture<HttpResponse<String>> ask(Question question) {
        return guards.get(question.service()).get(() -> send(question)).toCompletableFuture();
    }

    private CompletableFuture<HttpResponse<String>> send(Question question) {
        URI address = services.get(question.service()).url().resolve(question.path());
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(question.limit());
        question.headers().forEach(request::setHeader);
        if (question.body() != null) {
            request.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                    .POST(HttpRequest.BodyPublishers.ofString(question.body()));
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString())
                // the request's own limit ends with the head of the answer
                .orTimeout(question.limit().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, failure) -> note(question.service(), failure));
    }

    private static TypedGuard<CompletionStage<HttpResponse<String>>> guard(
            String service, GatewaySettings settings) {
        return TypedGuard.create(new TypeLiteral<CompletionStage<HttpResponse<String>>>() {})
                .withDescription(service)
                .withBulkhead()
                .limit(settings.connections())
                .queueSize(settings.waiting())
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(FAILURES_BEFORE_PAUSE)
                .failureRatio(1)
                .delay(settings.pause().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
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
