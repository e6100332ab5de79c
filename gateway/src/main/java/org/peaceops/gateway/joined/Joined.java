package org.peaceops.gateway.joined;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.snapshot.Snapshot;

/**
 * One joined answer in the making. All its questions read the revisions of one snapshot and end by
 * one time. A service that does not answer in time gives a {@link Part.Missing}; one that finds
 * fault with the question ends the whole with its own problem.
 *
 * <p>Its record has {@code snapshot}, {@code links} and, if asked for, {@code citation} from here.
 * It must depend on nothing but the question and the snapshot: no clock, no order by chance. {@link
 * JoinedHeaders} sets the headers.
 */
public final class Joined {

    private static final String KEY = Joined.class.getName();
    private static final String LAST_REVISION =
            "/api/v1/revisions/%s?sort=-number&size=1&fields=number,recordedAt";
    private static final int ETAG_LENGTH = 24;

    private final Questions questions;
    private final String uri;
    private final URI publicUrl;
    private final List<CompletableFuture<Part>> dates;

    /**
     * @param uri path and query as sent
     * @param publicUrl where readers find this gateway
     */
    Joined(Questions questions, String uri, boolean cites, URI publicUrl) {
        this.questions = questions;
        this.uri = uri;
        this.publicUrl = publicUrl;
        this.dates = cites ? dates() : null;
    }

    /** The joined answer that the request gets; null if it is none. */
    static Joined of(RoutingContext rc) {
        return rc == null ? null : rc.get(KEY);
    }

    Joined takenBy(RoutingContext rc) {
        rc.put(KEY, this);
        return this;
    }

    /** What every part of the answer is read at. */
    public Snapshot snapshot() {
        return questions.snapshot();
    }

    /**
     * Asks a service.
     *
     * @param path with its query, without a revision
     */
    public CompletableFuture<Part> get(Peer peer, String path) {
        return questions.ask(peer, path, null);
    }

    /** Asks a service what takes a body: still a read. */
    public CompletableFuture<Part> post(Peer peer, String path, Object body) {
        return questions.ask(peer, path, body);
    }

    /** The address at which a caller finds the same, as it was in this snapshot. */
    public String pinned(Peer peer, String path) {
        return questions.pinned(peer, path);
    }

    public JoinedLinks links() {
        return JoinedLinks.of(uri, snapshot());
    }

    /**
     * How to cite the answer; null unless that was asked for.
     *
     * @param title of the answer, such as "Country profile: Ghana (GHA)"
     */
    public Citation citation(String title) {
        if (dates == null) {
            return null;
        }
        Optional<Instant> newest =
                dates.stream()
                        .flatMap(date -> date.join().known().stream())
                        .map(page -> page.at("/data/0/recordedAt").asText())
                        .filter(text -> !text.isEmpty())
                        .map(Instant::parse)
                        .max(Comparator.naturalOrder());
        return Citation.of(title, snapshot(), publicUrl, links().permalink(), newest);
    }

    /** Whether nothing is missing. */
    boolean isWhole() {
        return questions.isWhole();
    }

    /**
     * A name that no other answer has.
     *
     * @param variant of the same answer: format, encoding, release of this gateway
     */
    String fingerprint(String variant) {
        String all = String.join("\n", snapshot().toString(), uri, variant, questions.tags());
        return Digest.of(all).substring(0, ETAG_LENGTH);
    }

    private List<CompletableFuture<Part>> dates() {
        return snapshot().revisions().keySet().stream()
                .map(peer -> get(peer, LAST_REVISION.formatted(peer.code())))
                .toList();
    }
}
