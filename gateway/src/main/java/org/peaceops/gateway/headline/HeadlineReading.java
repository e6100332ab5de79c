package org.peaceops.gateway.headline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.StreamSupport;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.peer.Peers;
import org.peaceops.gateway.route.GatewaySettings;

/** Asks metrics-service for what a headline says, all at one revision. */
@ApplicationScoped
class HeadlineReading {

    private static final String SUMMARY =
            "/api/v1/contributions/summary?%2$sfrom=%1$s&to=%1$s&share=true&size=1000";
    private static final String OBSERVATION =
            "/api/v1/contributions?from=%1$s&to=%1$s&size=1&fields=provenance";
    private static final String IMPORTS =
            "/api/v1/datasets/%s/imports?sort=-id&size=100&fields=state,dryRun,finishedAt";

    /** Of imports whose file is in the data, by this import or an earlier one. */
    private static final Set<String> LOADED = Set.of("completed", "unchanged");

    private final Peers peers;
    private final ObjectMapper json;
    private final Duration limit;
    private final Set<String> datasets;

    HeadlineReading(Peers peers, ObjectMapper json, GatewaySettings settings) {
        this.peers = peers;
        this.json = json;
        this.limit = settings.joinTimeout();
        this.datasets = Set.copyOf(settings.services().get(Peer.METRICS.code()).datasets());
    }

    /** Fails when anything of it is not answered. */
    CompletableFuture<Headline> at(long revision, Map<String, String> headers) {
        var asked = new Asked(revision, headers);
        return asked.get("/api/v1/contributions/ranking?size=1")
                .thenCompose(ranking -> asked.of(ranking.path("month").asText("")));
    }

    private final class Asked {

        private final long revision;
        private final Map<String, String> headers;
        private final Headline headline = new Headline();

        Asked(long revision, Map<String, String> headers) {
            this.revision = revision;
            this.headers = headers;
        }

        /**
         * @param month no month if nothing is known at all
         */
        CompletableFuture<Headline> of(String month) {
            CompletableFuture<?> numbers =
                    month.matches("\\d{4}-\\d{2}")
                            ? numbers(YearMonth.parse(month))
                            : CompletableFuture.completedFuture(null);
            return CompletableFuture.allOf(numbers, imports()).thenApply(all -> headline);
        }

        private CompletableFuture<?> numbers(YearMonth month) {
            var byType = get(SUMMARY.formatted(month, "groupBy=personnelType&"));
            var all = get(SUMMARY.formatted(month, ""));
            var observation = get(OBSERVATION.formatted(month));
            return CompletableFuture.allOf(byType, all, observation)
                    .thenRun(
                            () -> {
                                headline.month(month);
                                byType.join().path("data").forEach(headline::type);
                                headline.all(all.join().at("/data/0"));
                                headline.synthetic(
                                        observation.join().at("/data/0/provenance/synthetic"));
                            });
        }

        private CompletableFuture<?> imports() {
            return CompletableFuture.allOf(
                    datasets.stream()
                            .map(dataset -> imports(dataset))
                            .toArray(CompletableFuture[]::new));
        }

        private CompletableFuture<?> imports(String dataset) {
            return ask(IMPORTS.formatted(dataset))
                    .thenAccept(
                            page ->
                                    StreamSupport.stream(page.path("data").spliterator(), false)
                                            .filter(HeadlineReading::isLoaded)
                                            .map(i -> Instant.parse(i.path("finishedAt").asText()))
                                            .findFirst()
                                            .ifPresent(at -> headline.imported(dataset, at)));
        }

        CompletableFuture<JsonNode> get(String path) {
            return ask(path + "&asKnownOn=" + revision);
        }

        private CompletableFuture<JsonNode> ask(String path) {
            return peers.ask(new Peers.Question(Peer.METRICS.code(), path, headers, null, limit))
                    .thenApply(HeadlineReading.this::read);
        }
    }

    private static boolean isLoaded(JsonNode row) {
        return LOADED.contains(row.path("state").asText())
                && !row.path("dryRun").asBoolean()
                && row.path("finishedAt").isTextual();
    }

    private JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new CompletionException(
                    "%s answers %d".formatted(answer.uri(), answer.statusCode()), null);
        }
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new CompletionException(e);
        }
    }
}
