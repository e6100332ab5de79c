package org.peaceops.gateway.joined;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.peaceops.gateway.peer.CarriedHeaders;
import org.peaceops.gateway.peer.Outages;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.peer.Peers;
import org.peaceops.gateway.route.GatewaySettings;
import org.peaceops.gateway.snapshot.NewestRevisions;
import org.peaceops.gateway.snapshot.Snapshot;
import org.peaceops.platform.problem.Problem;

/** Begins joined answers. */
@ApplicationScoped
public class Joins {

    private final Peers peers;
    private final Outages outages;
    private final NewestRevisions newest;
    private final GatewaySettings settings;
    private final ObjectMapper json;

    Joins(
            Peers peers,
            Outages outages,
            NewestRevisions newest,
            GatewaySettings settings,
            ObjectMapper json) {
        this.peers = peers;
        this.outages = outages;
        this.newest = newest;
        this.settings = settings;
        this.json = json;
    }

    /** Fixes the snapshot: the one asked for, else the newest revision of each service now. */
    public Joined begin(JoinedQuery query, HttpHeaders headers) {
        long deadline = System.nanoTime() + settings.joinTimeout().toNanos();
        Snapshot asked = query.snapshot();
        Map<String, String> carried = CarriedHeaders.of(headers);
        Map<Peer, Long> revisions = newest(carried);
        if (asked != null) {
            refuseFuture(asked, revisions);
        }
        Snapshot snapshot = asked != null ? asked : new Snapshot(revisions);
        return new Joined(peers, outages, json, snapshot, carried, deadline);
    }

    private Map<Peer, Long> newest(Map<String, String> headers) {
        Map<Peer, CompletableFuture<NewestRevisions.Newest>> asked = new EnumMap<>(Peer.class);
        for (Peer peer : Peer.values()) {
            asked.put(peer, newest.of(peer, headers));
        }
        Map<Peer, Long> revisions = new EnumMap<>(Peer.class);
        asked.forEach(
                (peer, answer) -> {
                    try {
                        revisions.put(peer, answer.join().number());
                    } catch (CompletionException away) {
                        // declared where its part is asked for
                    }
                });
        return revisions;
    }

    private static void refuseFuture(Snapshot asked, Map<Peer, Long> newest) {
        asked.revisions()
                .forEach(
                        (peer, number) -> {
                            Long last = newest.get(peer);
                            if (last != null && number > last) {
                                throw Problem.parameter(
                                        Snapshot.PARAMETER,
                                        asked.toString(),
                                        "there is no revision %d of %s yet, the newest is %d"
                                                .formatted(number, peer.code(), last));
                            }
                        });
    }
}
