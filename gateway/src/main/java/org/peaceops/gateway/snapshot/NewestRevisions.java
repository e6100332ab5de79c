package org.peaceops.gateway.snapshot;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.peer.Peers;
import org.peaceops.gateway.route.GatewaySettings;

/**
 * The newest revision of each service as far as this gateway knows. Whoever asks gets knowledge
 * that is at most as old as {@code peaceops.gateway.freshness}; all who ask meanwhile share one
 * question.
 */
@Singleton
public class NewestRevisions {

    private static final String NUMBER = "Peaceops-Revision";
    private static final String ETAG = "ETag";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final long NONE = -1;
    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /**
     * A service's newest revision.
     *
     * @param name the same as a text, with what tells this database and release from others that
     *     have the same numbers
     */
    public record Newest(long number, String name) {}

    /**
     * @param before the number that was known when it was asked; -1 if none was
     */
    private record Question(long askedAt, long before, CompletableFuture<Newest> answer) {

        long number() {
            return hasAnswer() ? answer.join().number() : before;
        }

        boolean isOlderThan(String number) {
            return number != null && isNumber(number) && number() < Long.parseLong(number);
        }

        boolean hasAnswer() {
            return answer.isDone() && !answer.isCompletedExceptionally();
        }
    }

    private final Map<Peer, Question> questions = new EnumMap<>(Peer.class);
    private final Peers peers;
    private final Duration freshness;
    private final Duration limit;

    NewestRevisions(Peers peers, GatewaySettings settings) {
        this.peers = peers;
        this.freshness = settings.freshness();
        // the parts of the answer need the rest of the time
        this.limit = settings.joinTimeout().dividedBy(2);
    }

    /** What is known and fresh; null if it would have to be asked. */
    public synchronized Newest known(Peer peer) {
        Question known = questions.get(peer);
        return known == null || isStale(known) || !known.hasAnswer() ? null : known.answer().join();
    }

    /**
     * Fails when the service does not answer, or answers something else.
     *
     * @param headers the caller's, with which the service is asked if it has to be
     */
    public synchronized CompletableFuture<Newest> of(Peer peer, Map<String, String> headers) {
        Question known = questions.get(peer);
        if (known == null || isStale(known)) {
            long before = known == null ? NONE : known.number();
            known = new Question(System.nanoTime(), before, ask(peer, headers));
            questions.put(peer, known);
        }
        return known.answer();
    }

    /**
     * An answer of the service passes to its caller. After a write, or when it names a newer
     * revision than is known here, the next who asks gets a new answer: who writes through this
     * gateway, or sees an import end, reads what was written.
     */
    public synchronized void passed(Peer peer, HttpMethod method, MultiMap headers) {
        Question known = questions.get(peer);
        if (known != null && (!READS.contains(method) || known.isOlderThan(headers.get(NUMBER)))) {
            questions.remove(peer);
        }
    }

    /** Time counts from the question, since the answer may be as old as that. */
    private boolean isStale(Question question) {
        boolean isLate = System.nanoTime() - question.askedAt() > freshness.toNanos();
        return question.answer().isCompletedExceptionally() || isLate && question.answer().isDone();
    }

    private CompletableFuture<Newest> ask(Peer peer, Map<String, String> headers) {
        String path = "/api/v1/revisions/%s?size=1&fields=number".formatted(peer.code());
        return peers.ask(new Peers.Question(peer.code(), path, headers, null, limit))
                .thenApply(NewestRevisions::read);
    }

    private static Newest read(HttpResponse<String> answer) {
        String number = answer.headers().firstValue(NUMBER).orElse("");
        if (answer.statusCode() != 200 || !isNumber(number)) {
            throw new CompletionException("no revision, but status " + answer.statusCode(), null);
        }
        String etag = answer.headers().firstValue(ETAG).orElse("");
        return new Newest(Long.parseLong(number), number + etag);
    }

    private static boolean isNumber(String text) {
        return DIGITS.matcher(text).matches();
    }
}
