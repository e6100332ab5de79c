package org.peaceops.platform.answer;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The answers kept, within a bound of bytes. Of requests alike that come together the first is
 * worked off and the others wait for its answer.
 */
@ApplicationScoped
class Answers {

    /** A leader that takes longer is left alone: its followers then work for themselves. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AsyncCache<AnswerKey, Answer> kept;
    private final boolean on;

    Answers(AnswerSettings settings, MeterRegistry meters) {
        long most = settings.maxSize().asLongValue();
        on = most > 0;
        kept =
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher((AnswerKey key, Answer answer) -> key.weight() + answer.weight())
                        .recordStats()
                        .buildAsync();
        CaffeineCacheMetrics.monitor(meters, kept, "answers");
    }

    boolean on() {
        return on;
    }

    /** The answer if it is there or under way; null if it is not or nothing to keep came of it. */
    Answer known(AnswerKey key) {
        return await(kept.getIfPresent(key));
    }

    /**
     * Takes on to make an answer. Whoever gets a promise must complete it, with null if there is
     * nothing to keep.
     *
     * @return null if another request has taken it on meanwhile
     */
    CompletableFuture<Answer> promise(AnswerKey key) {
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        return kept.asMap().putIfAbsent(key, mine) == null ? mine : null;
    }

    private static Answer await(CompletableFuture<Answer> answer) {
        try {
            return answer == null ? null : answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }
}
