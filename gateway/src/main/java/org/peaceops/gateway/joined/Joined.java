package org.peaceops.gateway.joined;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.peaceops.gateway.peer.Outages;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.peer.Peers;
import org.peaceops.gateway.snapshot.Snapshot;
import org.peaceops.platform.problem.ProblemException;

/**
 * One joined answer in the making. All its questions read the revisions of one snapshot and end by
 * one time. A service that does not answer in time gives a {@link Part.Missing}; one that finds
 * fault with the question ends the whole with its own problem.
 */
public final class Joined {

    private static final Logger LOG = Logger.getLogger(Joined.class);
    private static final String AS_KNOWN_ON = "asKnownOn";

    private final Peers peers;
    private final Outages outages;
    private final ObjectMapper json;
    private final Snapshot snapshot;
    private final Map<String, String> headers;
    private final long deadline;

    Joined(
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
    }

    /** What every part of the answer is read at. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * Asks a service.
     *
     * @param path with its query, without a revision
     */
    public CompletableFuture<Part> get(Peer peer, String path) {
        return ask(peer, path, null);
    }

    /** Asks a service what takes a body: still a read. */
    public CompletableFuture<Part> post(Peer peer, String path, Object body) {
        try {
            return ask(peer, path, json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The address at which a caller finds the same, as it was in this snapshot. */
    public String pinned(Peer peer, String path) {
        return snapshot.revision(peer)
                .map(r -> path + (path.contains("?") ? "&" : "?") + AS_KNOWN_ON + "=" + r)
                .orElse(path);
    }

    private CompletableFuture<Part> ask(Peer peer, String path, String body) {
        Optional<Long> revision = snapshot.revision(peer);
        if (revision.isEmpty()) {
            return CompletableFuture.completedFuture(missing(peer));
        }
        Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
        return peers.ask(new Peers.Question(peer.code(), pinned(peer, path), headers, body, left))
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

    private Part.Missing missing(Peer peer) {
        return new Part.Missing(new Unavailable(peer.code(), outages.since(peer.code())));
    }
}
