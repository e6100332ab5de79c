package org.peaceops.gateway.indicator;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;

/** The questions of one joined answer, each asked once however many parts of it need the same. */
public final class Asking {

    private record Key(Peer peer, String path, Object body) {}

    private final Joined joined;
    private final Map<Key, CompletableFuture<Part>> asked = new ConcurrentHashMap<>();

    public Asking(Joined joined) {
        this.joined = joined;
    }

    public Joined joined() {
        return joined;
    }

    public CompletableFuture<Part> get(Peer peer, String path) {
        return asked.computeIfAbsent(new Key(peer, path, null), k -> joined.get(peer, path));
    }

    CompletableFuture<Part> post(Peer peer, String path, Object body) {
        return asked.computeIfAbsent(new Key(peer, path, body), k -> joined.post(peer, path, body));
    }
}
