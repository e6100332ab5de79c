package org.peaceops.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The first of several identical requests: its answer, watched as it goes by, is the others' too.
 * It always ends, with an answer, with the word that the answer is not to be kept, or abandoned.
 */
public final class Lead {

    private static final String KEY = Lead.class.getName();
    private static final String REVISION = "Peaceops-Revision";

    private static final String SNAPSHOT = "Peaceops-Snapshot";

    /** What describes the body; the rest is of one request alone. */
    private static final List<CharSequence> KEPT =
            List.of(
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.CONTENT_ENCODING,
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.CACHE_CONTROL,
                    HttpHeaders.ETAG,
                    HttpHeaders.VARY,
                    "Link",
                    REVISION,
                    "Peaceops-Note",
                    SNAPSHOT);

    private final CompletableFuture<KeptAnswer> answer;
    private final int largest;

    Lead(CompletableFuture<KeptAnswer> answer, int largest) {
        this.answer = answer;
        this.largest = largest;
    }

    /** The lead that the request has; null if its answer is nobody else's. */
    public static Lead of(RoutingContext rc) {
        return rc.get(KEY);
    }

    void take(RoutingContext rc) {
        rc.put(KEY, this);
        // whoever waits must not wait for an answer that is not to be kept, or broke off
        rc.addEndHandler(
                ended -> {
                    // in HTTP/2 the stream may be closed, which counts as failed, before the end is
                    // told
                    if (ended.succeeded() || rc.response().ended()) {
                        answer.complete(null);
                    } else {
                        answer.completeExceptionally(new AbandonedException());
                    }
                });
    }

    /** Watches a service's answer pass to its caller. */
    public void watch(ProxyResponse passing) {
        if (passing.getStatusCode() != 200 || !isPure(passing.headers())) {
            answer.complete(null);
            return;
        }
        MultiMap headers = kept(passing.headers());
        Body body = passing.getBody();
        ReadStream<Buffer> tee =
                new Tee(
                        body.stream(),
                        largest,
                        bytes ->
                                answer.complete(
                                        bytes == null ? null : new KeptAnswer(headers, bytes)));
        passing.setBody(body.length() < 0 ? Body.body(tee) : Body.body(tee, body.length()));
    }

    /** The answer was made here. */
    public void keep(MultiMap headers, byte[] body) {
        boolean isKept = isPure(headers) && body.length <= largest;
        answer.complete(isKept ? new KeptAnswer(kept(headers), body) : null);
    }

    /** Only what is a function of the revision alone has a strong ETag beside it. */
    private static boolean isPure(MultiMap headers) {
        String etag = headers.get(HttpHeaders.ETAG);
        String caching = headers.get(HttpHeaders.CACHE_CONTROL);
        return (headers.contains(REVISION) || headers.contains(SNAPSHOT))
                && etag != null
                && etag.startsWith("\"")
                && (caching == null || !caching.contains("no-store"));
    }

    private static MultiMap kept(MultiMap all) {
        MultiMap kept = MultiMap.caseInsensitiveMultiMap();
        for (CharSequence name : KEPT) {
            all.getAll(name).forEach(value -> kept.add(name, value));
        }
        return kept;
    }

    /** The caller went away before its answer was there; another one may try. */
    static final class AbandonedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AbandonedException() {
            super("the first caller went away", null, false, false);
        }
    }
}
