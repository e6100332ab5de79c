package org.peaceops.gateway.joined;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jboss.logging.Logger;
import org.peaceops.gateway.peer.Outages;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.peer.Peers;
import org.peaceops.gateway.snapshot.Snapshot;
import org.peaceops.platform.problem.ProblemException;

/** What one joined answer asks the services: all of one snapshot, all by one time. */
final class Questions {

    private static final Logger LOG = Logger.getLogger(Joined.class);
    private static final String AS_KNOWN_ON = "asKnownOn";

    private final Peers peers;
    private final Outages outages;
    private final ObjectMapper json;
    private final Snapshot snapshot;
    private final Map<String, String> headers;
    private final long deadline;
    private final Map<String, String> tags = new ConcurrentSkipListMap<>();
    private volatile boolean isWhole;

    /**
     * @param headers of the caller that go to the services too
     * @param deadline by {@link System#nanoTime}
     */
    Questions(
            Peers peers,
            Outages outages,
            ObjectMapper json,
            Snapshot snapshot,
            Map<String, String> headers,
            long deadline) {
        this.peers = peers;
        this.outages = outages;
        this.json = json;
        this.snapshot = snapshot;
        this.headers = headers;
        this.deadline = deadline;
        this.isWhole = snapshot.isWhole();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Whether every service has a part in the snapshot and has given what it was asked. */
    boolean isWhole() {
        return isWhole;
    }

    /** The services' own names of what they answered, in one order. */
    String tags() {
        return tags.toString();
    }

    String pinned(Peer peer, String path) {
        return snapshot.revision(peer)
                .map(r -> path + (path.contains("?") ? "&" : "?") + AS_KNOWN_ON + "=" + r)
                .orElse(path);
    }

    /**
     * @param body JSON; null for a GET
     */
    CompletableFuture<Part> ask(Peer peer, String path, Object body) {
        if (snapshot.revision(peer).isEmpty()) {
            return CompletableFuture.completedFuture(missing(peer));
        }
        Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
        String text = body == null ? null : written(body);
        return peers.ask(new Peers.Question(peer.code(), pinned(peer, path), headers, text, left))
                .thenApply(answer -> read(peer, path, answer))
                .exceptionally(
                        failure -> {
                            if (failure.getCause() instanceof ProblemException refused) {
                                throw refused;
                            }
                            LOG.debugf("%s is left out: %s", peer.code(), failure);
                            return missing(peer);
                        });
    }

    private Part read(Peer peer, String path, HttpResponse<String> answer) {
        try {
            JsonNode body = json.readTree(answer.body());
            if (answer.statusCode() == 200) {
                // names the service's database and release, which the revision's number does not
                answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(path, tag));
                return new Part.Known(body);
            }
            if (answer.statusCode() >= 400 && answer.statusCode() < 500) {
                throw new CompletionException(RelayedProblem.of(answer.statusCode(), body));
            }
        } catch (JsonProcessingException e) {
            LOG.warnf("%s: what it answers at %s is no JSON", peer.code(), path);
        }
        LOG.warnf("%s is left out: it answers %d at %s", peer.code(), answer.statusCode(), path);
        return missing(peer);
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Part.Missing missing(Peer peer) {
        isWhole = false;
        return new Part.Missing(new Unavailable(peer.code(), outages.since(peer.code())));
    }
}
