package org.peaceops.gateway.cache;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.peaceops.gateway.peer.CarriedHeaders;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.snapshot.NewestRevisions;
import org.peaceops.gateway.snapshot.NewestRevisions.Newest;

/** The newest revisions of some services as one text. */
@Singleton
class RevisionNames {

    private final NewestRevisions newest;

    RevisionNames(NewestRevisions newest) {
        this.newest = newest;
    }

    /** Fails if one of them does not answer. */
    Future<String> of(Set<Peer> peers, RoutingContext rc) {
        String known = known(peers);
        if (known != null) {
            return Future.succeededFuture(known);
        }
        Map<String, String> headers = CarriedHeaders.of(rc.request());
        List<CompletableFuture<Newest>> asked =
                peers.stream().map(peer -> newest.of(peer, headers)).toList();
        CompletableFuture<Void> all =
                CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new));
        return Future.fromCompletionStage(all, rc.vertx().getOrCreateContext())
                .map(done -> names(asked));
    }

    /** Null if one of them would have to be asked. */
    private String known(Set<Peer> peers) {
        var names = new StringBuilder();
        for (Peer peer : peers) {
            Newest known = newest.known(peer);
            if (known == null) {
                return null;
            }
            names.append(names.isEmpty() ? "" : " ").append(known.name());
        }
        return names.toString();
    }

    private static String names(List<CompletableFuture<Newest>> known) {
        return known.stream().map(k -> k.join().name()).collect(Collectors.joining(" "));
    }
}
