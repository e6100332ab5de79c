package org.peaceops.gateway.headline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.route.GatewaySettings;
import org.peaceops.gateway.snapshot.NewestRevisions;
import org.peaceops.gateway.snapshot.NewestRevisions.Newest;

/**
 * The headline of the newest revision, kept while there is no newer one, though not for longer than
 * {@code peaceops.gateway.headline-freshness}: that an import brought nothing new opens no
 * revision.
 */
@ApplicationScoped
class Headlines {

    private static final Logger LOG = Logger.getLogger(Headlines.class);

    private record Kept(String revision, long readAt, CompletableFuture<Headline> headline) {}

    private final NewestRevisions newest;
    private final HeadlineReading reading;
    private final Duration freshness;
    private final Clock clock;
    private Kept kept;

    Headlines(
            NewestRevisions newest,
            HeadlineReading reading,
            GatewaySettings settings,
            Clock clock) {
        this.newest = newest;
        this.reading = reading;
        this.freshness = settings.headlineFreshness();
        this.clock = clock;
    }

    /** Without numbers when metrics-service does not give all of them. */
    String text(Map<String, String> headers) {
        try {
            return newest.of(Peer.METRICS, headers)
                    .thenCompose(revision -> of(revision, headers))
                    .join()
                    .text(clock);
        } catch (CompletionException e) {
            LOG.debugf("no headline: %s", e);
            return Headline.unknown();
        }
    }

    private synchronized CompletableFuture<Headline> of(
            Newest revision, Map<String, String> headers) {
        if (kept == null || !isGood(kept, revision)) {
            kept =
                    new Kept(
                            revision.name(),
                            System.nanoTime(),
                            reading.at(revision.number(), headers));
        }
        return kept.headline();
    }

    private boolean isGood(Kept known, Newest revision) {
        return known.revision().equals(revision.name())
                && !known.headline().isCompletedExceptionally()
                && System.nanoTime() - known.readAt() < freshness.toNanos();
    }
}
