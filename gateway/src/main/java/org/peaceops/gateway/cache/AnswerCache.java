package org.peaceops.gateway.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;

/** Answers by request and revisions, bounded by their bytes. */
@Singleton
class AnswerCache {

    /**
     * What an answer is a function of.
     *
     * @param target path and query as sent
     * @param encoding what the caller unpacks
     * @param revisions of every service that has a part in it, with its database and release
     */
    record Key(String target, String accept, String encoding, String revisions) {

        int weight() {
            return target.length() + accept.length() + revisions.length();
        }
    }

    private final AsyncCache<Key, KeptAnswer> answers;

    AnswerCache(CacheSettings settings, MeterRegistry meters) {
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(settings.maxSize().asLongValue())
                        // to wake another thread for its upkeep would cost more than the upkeep
                        .executor(Runnable::run)
                        .weigher((Key key, KeptAnswer a) -> key.weight() + a.weight())
                        .recordStats()
                        .buildAsync();
        CaffeineCacheMetrics.monitor(meters, answers, "answers");
    }

    /** The answer, there or on its way; null if nobody has asked yet. */
    CompletableFuture<KeptAnswer> find(Key key) {
        return answers.getIfPresent(key);
    }

    /** An answer that failed makes room for the next that tries. */
    void forget(Key key, CompletableFuture<KeptAnswer> failed) {
        answers.asMap().remove(key, failed);
    }

    /** The answer that another request is getting; null if it is this one that gets it now. */
    CompletableFuture<KeptAnswer> findOrLead(Key key, CompletableFuture<KeptAnswer> mine) {
        return answers.asMap().putIfAbsent(key, mine);
    }
}
