package org.peaceops.gateway.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.peaceops.gateway.access.Admission;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.route.Routes;

/**
 * Answers reads from memory where it can; of identical requests that come meanwhile, one is passed
 * on and the others wait for its answer. What it does not know goes the ordinary way.
 */
@Singleton
class CachedAnswers {

    /**
     * After the request's id, before all else that is worked out about a request, as Quarkus
     * looking at tokens, which {@link Admission} does here.
     */
    private static final int FIRST = 990;

    /** For pages of other origins, whose answers need what CORS says about them. */
    private static final int AFTER_CORS = 250;

    /** After which those who wait for the first of them try themselves. */
    private static final Duration LONGEST_LEAD = Duration.ofMinutes(1);

    private static final CharSequence STATUS = HttpHeaders.createOptimized("Cache-Status");
    private static final CharSequence HIT = HttpHeaders.createOptimized("peaceops; hit");
    private static final CharSequence RANGE = HttpHeaders.createOptimized("Range");
    private static final int LONGEST_TARGET = 4_000;

    private final AnswerCache answers;
    private final RevisionNames revisions;
    private final Routes routes;
    private final Admission admission;
    private final int largest;
    private final boolean isOn;

    CachedAnswers(
            AnswerCache answers,
            RevisionNames revisions,
            Routes routes,
            Admission admission,
            CacheSettings settings) {
        this.answers = answers;
        this.revisions = revisions;
        this.routes = routes;
        this.admission = admission;
        this.largest = Math.toIntExact(settings.maxAnswer().asLongValue());
        this.isOn = settings.maxSize().asLongValue() > 0;
    }

    void register(@Observes Filters filters) {
        if (isOn) {
            filters.register(where(Predicate.not(CachedAnswers::isOfOtherOrigin)), FIRST);
            filters.register(where(CachedAnswers::isOfOtherOrigin), AFTER_CORS);
        }
    }

    private static boolean isOfOtherOrigin(RoutingContext rc) {
        return rc.request().headers().contains(HttpHeaders.ORIGIN);
    }

    private Handler<RoutingContext> where(Predicate<RoutingContext> isMine) {
        return rc -> {
            if (isMine.test(rc)) {
                handle(rc);
            } else {
                rc.next();
            }
        };
    }

    private void handle(RoutingContext rc) {
        Set<Peer> asked = isPlainRead(rc.request()) ? routes.peers(rc.normalizedPath()) : Set.of();
        if (asked.isEmpty()) {
            rc.next();
            return;
        }
        Future<String> known = admission.check(rc).compose(admitted -> revisions.of(asked, rc));
        if (known.isComplete()) {
            conclude(rc, known);
        } else {
            rc.request().pause();
            known.onComplete(
                    done -> {
                        rc.request().resume();
                        conclude(rc, known);
                    });
        }
    }

    /** Whoever may not read, and whatever has a part that is away, is told so further on. */
    private void conclude(RoutingContext rc, Future<String> known) {
        if (known.succeeded()) {
            lookUp(rc, known.result());
        } else {
            rc.next();
        }
    }

    private void lookUp(RoutingContext rc, String revisionNames) {
        if (rc.response().closed()) {
            // nobody is told any more that it has ended, so others would wait for it for ever
            return;
        }
        String encoding = Encodings.of(rc.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        rc.request().headers().set(HttpHeaders.ACCEPT_ENCODING, encoding);
        var key =
                new AnswerCache.Key(
                        rc.request().uri(),
                        Objects.toString(rc.request().getHeader(HttpHeaders.ACCEPT), "*/*"),
                        encoding,
                        revisionNames);
        var there = answers.find(key);
        if (there != null || rc.request().method().equals(HttpMethod.HEAD)) {
            answer(rc, key, there);
            return;
        }
        var mine =
                new CompletableFuture<KeptAnswer>()
                        .orTimeout(LONGEST_LEAD.toSeconds(), TimeUnit.SECONDS);
        var others = answers.findOrLead(key, mine);
        if (others == null) {
            new Lead(mine, largest).take(rc);
            // an answer that has no body because this caller knows it would be of no use to others
            rc.request().headers().remove(HttpHeaders.IF_NONE_MATCH);
            rc.response().putHeader(STATUS, "peaceops; fwd=miss");
            rc.next();
        } else {
            answer(rc, key, others);
        }
    }

    private void answer(
            RoutingContext rc, AnswerCache.Key key, CompletableFuture<KeptAnswer> kept) {
        if (kept == null) {
            rc.next();
        } else if (kept.isDone()) {
            give(rc, key, kept);
        } else {
            Context context = rc.vertx().getOrCreateContext();
            rc.request().pause();
            kept.whenComplete(
                    (answer, failure) ->
                            context.runOnContext(
                                    now -> {
                                        rc.request().resume();
                                        give(rc, key, kept);
                                    }));
        }
    }

    private void give(RoutingContext rc, AnswerCache.Key key, CompletableFuture<KeptAnswer> done) {
        if (done.isCompletedExceptionally()) {
            // the first caller went away: one of those who wait takes its place
            answers.forget(key, done);
            lookUp(rc, key.revisions());
        } else if (done.join() == null) {
            rc.next();
        } else if (!rc.response().closed()) {
            rc.response().putHeader(STATUS, HIT);
            done.join().send(rc);
        }
    }

    private static boolean isPlainRead(HttpServerRequest request) {
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && request.uri().length() <= LONGEST_TARGET
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && !request.headers().contains(RANGE);
    }
}
